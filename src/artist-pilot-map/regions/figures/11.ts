// Pohjois-Savo. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '11',
  names: { fi: 'Pohjois-Savo', sv: 'Norra Savolax', en: 'North Savo' },
  grid: 10,
  origin: [150033, 69850],
  size: [2227, 3291],
  sea: false,
  areas: [
    ['140', '111', 856, 836, 575, 'Iisalmi', 'Idensalmi'],
    ['171', '114', 1273, 2959, 364, 'Joroinen', 'Jorois'],
    ['204', '113', 1963, 1722, 464, 'Kaavi', 'Kaavi'],
    ['239', '111', 272, 1589, 227, 'Keitele', 'Keitele'],
    ['263', '111', 406, 581, 475, 'Kiuruvesi', 'Kiuruvesi'],
    ['297', '112', 1170, 1781, 1055, 'Kuopio', 'Kuopio'],
    ['402', '111', 1164, 1039, 658, 'Lapinlahti', 'Lapinlahti'],
    ['420', '114', 1402, 2348, 717, 'Leppävirta', 'Leppävirta'],
    ['595', '111', 501, 1205, 583, 'Pielavesi', 'Pielavesi'],
    ['686', '115', 470, 2459, 306, 'Rautalampi', 'Rautalampi'],
    ['687', '113', 1734, 1052, 457, 'Rautavaara', 'Rautavaara'],
    ['749', '112', 1158, 1672, 343, 'Siilinjärvi', 'Siilinjärvi'],
    ['762', '111', 1199, 521, 688, 'Sonkajärvi', 'Sonkajärvi'],
    ['778', '115', 812, 2358, 459, 'Suonenjoki', 'Suonenjoki'],
    ['844', '115', 586, 1673, 357, 'Tervo', 'Tervo'],
    ['857', '113', 1761, 1952, 365, 'Tuusniemi', 'Tuusniemi'],
    ['915', '114', 1566, 2818, 548, 'Varkaus', 'Varkaus'],
    ['921', '115', 239, 1849, 448, 'Vesanto', 'Vesanto'],
    ['925', '111', 643, 166, 465, 'Vieremä', 'Vieremä'],
  ],
  arcs: ')#e<XIBs&I[)/#  f#d#Y% ^%b!~#(T#c#3#  s!Q!s!{%a%}!]#=Mj#]#r#6K3#  v!a!}#w#d%]#Q#p#}#)^#m*[!W!&&  j!E3#  i#7b!n!%Q#t!>Jt(k#JHl%;)v=[a#V!j!Mk#.c#V![#V!;P!b%Eq#S#q#S%P!e%P%%w#&#  X#7/#  Dy!Y%d&y!Hi!k!k%X#1)  @j&q!q%Z!1d%]&e#I5]#+)  k#^!}#d!j!d!-)sP!Th!Jt!t(b%Lm#W#{#/)u,r-R%{!GX#h!K}!S%x#y!-)  Y&S%FR#{&Y&f!g!/#  s#c&^#f!Q#^#R%a#b!(1&  h#n%U#p%l#l!Z#g#m% e%J1)ms!Y*y#g#r!e&LP!8i&Y!0d!e&-)  4~%x!t!o!p%w!c#3#  A.{%e*(b#a%c%e!c*Q!e%q%~&)&  ;g!k#m!&&  u)m#7#y2mEv!i!Go!X%T#W#JX%)Bo!z%V%V%M|%b!/)  Ia#+Q&U%f!n!z2 e#&)  Z-R,7#  {!l#X#1d#z#CW%l#u%R!o!k!b&o!w!V%Y!1&i.d;v#a!Ka!1q%X#l&z# R#Y!K#  ]!7:b#i!^!l!~#k#Q!+t#IY!i%R#X&0q!7h#P!t#a#S#r!u!r(x!g#Io#6_!j%Q#,X!5&  h#)R#P!Q!{#V#/7u#w! Aa#{!Y#;&  y%b#o!P!1P&b#/=j%m! Q!o!(U%Q!f&]#Q!d#R#))|&z&U#b%u#h!?&Z*Y4<a!W#=4{%_!Em#6S!h#V#X#_#7f!z#l#b&|!o%w!^!.e!5&  i&=6P%v%x!]%=^&_!k#KY+l!V!H5&  b%5x!P!f!KV(a&U#W!c#W#*m#Q#e#3&  Q!o&f!](r#7q%W#4o#g#z!f!s#1&  T#t!4a#a!Z%(Z%}!(Mx%-#y2R0n#(y(|!s!KY%c#+&  ]#^%?Z#b![()&i/|-]%V&^#Z#1)g<S]!1x!k#w#u!z!p#HIf*{!P!5#{&}2x!B|!^!Fe!]%Ix!.X%^&u#y!Y#N+)W#6v%V(h%l!v!^#/&  =k#S!HG{&g!y#f!P%)&b?n)]#=Y!g!/&wS!xHZ%=AR#W&KDg!v%7&)z0o?]!_!&)  Kn!+)_-qh!4I[(z&d#.-)e+j:p#n&R#w(V!g(a#X#)#X!S5~#W#X&Q#+#  T#7]#Y%[!<5#  f#|&0m!;h&*l#e!s!a& r#X#P!Q(-)j(X#s!X#]#f!&r!g!V!+)R[!}U!W%w&Mu#An(+&X:t.Y!r%4f!a%s)+)  Q!7b#Q%v#^)9)z/l={#i#<j%f!Q&l#t!g#n!BU)CR!v!z!y#)]%Q&5#jFv&n!c#f&}&1w#Z%c&<Y&g#7(q#]!R!5)V=t-T!0s&c&R%Dh%w#}#KP!h!R(v!m& ))PEZ7h%u&a&o&5)xDgW#Ka!T#Iz#V!s!e#u!P#_&B}!P%g!y!&#a5Z8X#X%/#t.i-0Kl#X#X#T&d!W!Ob#+)Z^!r5m%/g!d!Q!Q&/)  k!m#x!e#%W#f#JIy#3)}#tK[#k#>p!Q#l!~!  U#]!Bq#)/)d#y,u%Il#r#g!7K]%*~!-)j6._&;e!W![!]!R&W!+)am!cO]#g!_&i(|#y#))h,S&5x!V%X!5)  L_%t#X!Y%(e!g!k!r!}#q&;]!S%=))a4um!u+Z&]!Y!))V5|!d%<m&y#',
  rings:
    '#/      #-     #-#    #-     #-v!u!   #;v!u!   #]![!    #/u#t# HGT!#1U! y#x# LK#1_%j#C[#Z# W##/X##   ##/#W#Ae! ##&m#M#/V%r&##8n!#-0Ek!HG#/p%T#Lb#P!Q!#-#v!T!f!_&#-###X(r##/r!k%X!o!  #-S)P#R&#b!',
  neighbours:
    'e,Yo!}p( z~(P#@=g#z#h!)X%]#~!&Z!a!R%y!)Ge#u!F~#e&4d!Q!1I1Z#U#0]%O~!5Z%Q!x!q%a#EW&V!o#b#d![!9g!]%u%Z!{%1X#a#V& w!GO_#l#U!![!S!1a!T%R!Y#p%}#Lg#CQ#w%e!a%~#5 Q!Q#|!Z!i!Q#]!d!S#b(W#d!Q#(,_%c!00h%f#V%<c#[#Y#m!w#)b%V#Y#Z!z!%^#zW% .C(s(?P&q&x)Q!Z#Z&)U%U!U!m!e#w%j#~#U#U!X% _%b#NS(?p#,h#U!j&u!b#4e!o!X#y,0k!X#n!s!5X#p#v&:y!U#GQ#P#!P&]#b)4q%T#t#Y%S!U(q%A_#S%?Iz#b!c!v#a(FT)m#Q(S&^(|!h)l%i!t(^%g%j&c(])9w!R&v#Y%q(y,f&P#p#t#Ke!e%c!7T&|#~#U% o!S!_)~#p#Cg!)& _;0U!,z#L=~%},V!7F^%W#P#W)g*p%V&[#x#~! r!r&z%e(Y&u(f!Q!P!T#Y&o(e#]#P!o%T*m*S#g%4}!w&g(T%)-T#x!h#z%W(k#[(V(P&Q#i!S#h#g&T#b!t#Q#_#Ld&L{!Y&4o+q,X!{!f!/Z!f#q&t&]%q%f!V#)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%Z#}!l% d!D>Eq) Lv!_!w!l)s4|a&X!19j&MQ!s!f&z#h#R%<:^!~#r&j!s!d!f!X%)s#Y!Ma%W%Y!4y!]#g!_&i(|#y#p#n&R#w(V!g(a#X#4I[(z&d#.s!X#]#f!&r!g!V!Ka!T#Iz#V!s!e#u!P#_&B}!P%g!y!w!_#i%m!w%W(&x#d%Q%R%Q!T#r#Dr#Q!c%W!:W!]#/d#Ll#W!k!k!e!~#e!l#]!4[#f#He%[&[!0p!p%Ai&_&;e!W![!]!R&W!u%Il#r#g!7K]%*~![#k#>p!Q#l!~!  U#]!Bq#)1x!k#w#u!z!p#HIf*{!P!m%/g!d!Q!Q&k!m#x!e#%W#f#JIy#g!f!|&Z&GQ#Z&R%w#x!|!R%i!JFW#S%z!Jt!t(b%Lm#W#{#U#b%u#h!W%w&Mu#An({#i#<j%f!Q&l#t!g#n!BU)CR!v!z!y#)]%Q&u#_)a#P%P!6h%u&a&o&T!0s&c&R%Dh%w#}#KP!h!R(v!m& d%<m&y#u+Z&]!Y!Y-S, f#o!{2T%g!*R&Hb#Jo!^!a!v!d#n!q%y!u!5P&=oQ!Ru#b!+[#w#L]%v#V%Q*FV#b#s%9Hs!R%*x!U!7}%q#P#/iZ!{X*2>n% q!x!S%g!*Q!-0m#n#h%q!S!d%_#&a!',
} satisfies EncodedFigure;
