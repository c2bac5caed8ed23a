// Pirkanmaa. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '06',
  names: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' },
  grid: 10,
  origin: [147408, 72347],
  size: [2258, 2390],
  sea: true,
  areas: [
    ['020', '063', 939, 2048, 327, 'Akaa', 'Ackas'],
    ['108', '064', 531, 1341, 460, 'Hämeenkyrö', 'Tavastkyro'],
    ['143', '061', 544, 1001, 601, 'Ikaalinen', 'Ikalis'],
    ['177', '069', 1449, 1041, 280, 'Juupajoki', 'Juupajoki'],
    ['211', '064', 1390, 1588, 605, 'Kangasala', 'Kangasala'],
    ['250', '061', 559, 459, 271, 'Kihniö', 'Kihniö'],
    ['291', '064', 1974, 1348, 521, 'Kuhmoinen', 'Kuhmois'],
    ['418', '064', 961, 1762, 290, 'Lempäälä', 'Lempäälä'],
    ['508', '069', 1391, 584, 450, 'Mänttä-Vilppula', 'Mänttä-Vilppula'],
    ['536', '064', 708, 1572, 295, 'Nokia', 'Nokia'],
    ['562', '064', 1469, 1307, 521, 'Orivesi', 'Orivesi'],
    ['581', '061', 366, 781, 593, 'Parkano', 'Parkano'],
    ['604', '064', 868, 1643, 165, 'Pirkkala', 'Birkala'],
    ['619', '068', 527, 2099, 319, 'Punkalaidun', 'Punkalaidun'],
    ['635', '064', 1503, 1812, 606, 'Pälkäne', 'Pälkäne'],
    ['702', '069', 1140, 716, 446, 'Ruovesi', 'Ruovesi'],
    ['790', '068', 282, 1569, 555, 'Sastamala', 'Sastamala'],
    ['837', '064', 969, 1514, 296, 'Tampere', 'Tammerfors'],
    ['887', '063', 823, 2256, 431, 'Urjala', 'Urjala'],
    ['908', '063', 1174, 1949, 335, 'Valkeakoski', 'Valkeakoski'],
    ['922', '064', 783, 1911, 331, 'Vesilahti', 'Vesilahti'],
    ['936', '069', 979, 396, 627, 'Virrat', 'Virdois'],
    ['980', '064', 772, 1211, 408, 'Ylöjärvi', 'Ylöjärvi'],
  ],
  arcs: '/#vMfX#y#Z!:P%U&b!Lh!k!s#-&  I5{%T!BN]#z!&&  b#{!/#   U!q%CW![!Z!k%W!}!+)  n%{!Z!4l!i!3&W5cCz%6)s#p!V!]!^!j!0u#g#Hh%-&  v#v!w%)w%|!R#45#  1Q(v#.K}!d#b%f#=*c%9|#n!G-#  8k!S#q!}#5g#Z!&)W3l0%d#/)&c#n#No!a&|!o#9v!d!~!7#  l#S#d&U#5}%u!Cg!i#o! Q!|#[(. Z%9&  f&d#1]#V#w!]#( j#c&)|%]#P!p#d!Hj!k!)&g/R&[#j!Q#.+#qT!e+s!h!s%j!a!q#)#  R#Z!G[!))  I(s%c%5&  j!P#~!P+]!Z!Z%*Y#g#Z!c#P!5n!j!)#s+qD1Hg#p(+#  l#c)p#l(X#h!;#  T&{%d#T!M}!i!Gm%.T#k!b#AMZ!T#=/u#]&c!+#  Z#78R&[!{!&)  h%n!5#  k#Nr!S%}+T#f(j!+j#w#u!_%U!<w!&&  z% -#b8_V!X!6v%7Q&[+BU)&)  x&~!&)  d#V!)&  x&e*w!x&+&  n!4W#q%0P#9)fm!t7~%q!:]#X!)f(<u)z%S#g(o!S%h!T#P!T!c#H))c:[+T!U! {())  +|#Y#R-))  W+=})u!/#}#c)^!Z! p![#)Q#a#Mi#/#uEW>0p!b!FP!S#n!:r!p!+#  a!R%V#(r#t!&#  x&5)&X#j)/GP(}(;#_7YQ!P!1HT%_!Bx!j%MZ!H]%d!)t!d!d!Q!d!~!~!B-#  Ij%b#.b#x%)d!9)v3{2Q#v!/i&a#r!_!T%Q#Hh%V#n!0f!p!_!~%_! /)X-q:S!u#a!HC~!T#Be!d!&#nLvAY%p#&#  ]#u%)#  U#;[#Q(-#  q#b#MZ#q&v!t!w!/&  W!S#W#k&6v!Mb!0^&/)bW![+Q#Q&LT%Y%4y#}#Q#b%/#r4X3LT!1w#BS#Y!Z!FS&)&  Gj!o%B&)VZ!v.}%U%1)R)Q9Mx)y#^!-d)P%;o#W!k#r#))[2Y7V%e!S#(-&Q2U0]#C0j&r!U%-I))h8.Y!T#u!I&#]=iHa#g#)#d&j(q%67i%/)S=c2>u!1h#k!o!v!R#o!z#-#R!w-b#c!W(v!P#/e!L1&  8n#T&e%f%[!b!W%u!=Ll#&)S#U!T#T!+)f,n!m!c!]&:i!{!&)[F|2?5-&>4W#h!l!*S#n!Fs#-)S>5FS#CU&T!d!:m#1)Q5b3~&Y#u%g#CIq(o!{%b!Cg#)&o=vBy#7o&b%1&  MU#J|!6p%t%v(P!+:p%/#  g%01j!]#]!h!}#~)k%&)fNv?h!7)&n5|;V#n#.g%&&  ,U!+)v8d(k!s%{% e(v#1)W3V6d#R&s!C%o!Q!g%P!I[!{!3)k!q=3v#]#ANU%n!O(o!x!Iw&R&;#yFR%R#Ch#Hp#.<g&D{#&i#O.Cc#Dp!q!y&m!N+) f^!BQ#Q!a#j%_!&)p#u*=Q#/)a/=<b!W%T!S(@t#a!c!^%+)s5X(c%/Q!b#l#U!+&X#Y3~%/P!Y#h%.+)~Au(P#m#_!t!Kh!-)k-[,Z#T!v#BILW%<3)}/SR#J_#j!7T%^%V(6L_#s#6r!k#-)V3y&T#C&g%CW%z#y!/)d)s*W# Q#r!(d!n!V!4d%+&u-e6V!Cf%V%n%q#))w#k5~!W!v!W(',
  rings:
    '#-     #+    #/#   <;#+    #1       #-     #/#   T!S!#/y#x#  r!q!#-S#R# ###/R%Q%    #/q#r#]!]!h# #1###i#h#x%y%#+r!q!P!O#-#  ###-# p%q%##/o&W%e!  q##7r#T(Dq%R# X!Y!###1P(k!s!X!t#Hn!#3c&v)###v!Q!E#/})S%]!i%k!##/_*Q*L[#Iz!#3_& #U&j#i!](^(#3Z*5q%[#U(r!A}#',
  neighbours:
    'd/Y?qn!U!h!T!j!%S#x!i)j&n#-Y#V!b!Bo#r![#?g&l%u#e!o#LS&Z!Z!%]%j!K_!J_!Y#U!|*a!e#*T%y!d!W#}#H0S!]%R!<c!k&n%]!JN=^#e#C/e#r!d!r#u+6V!f%W!(b(X#j!Kt!n!l%7z!i%x!?S&i!7~#DT#Q+ b%s!]!e%^!s!7[#W#R%W)/P(y!D~#p#s%|%d#=m!f!o!R#-b#R#a!.~%r&KT#a#e!a#u!Y!i!r%Z!g#d!JT%m&;|!l#64i#}!W&Cr#y!P&w!p%Bu&A6Ry%  xn&<I)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!Hg!f%.Q&/>:_!s!5S!V%a!x%X!Fs%r!5Hi#V!_!<d#s&~#l%Z%w!l#@P#5m!n!g!P%b&h!:Q!x!L@[#)1P%L:Q#]#[# |%}!w#.V!Y!n!.t!ABg!v!._%a%c&(j!At!f%_!A4s!]%j#x!M;w!n!y!b(;d!_!T&m#g! b#{#P!{#T%P#Af%p!A j&U#_!|!P#n!4Z!f%y!_!l#G^!_!_![#}!S#|!@c!r!@x!]%HJL(u#h#R%%R!{!f!u!e&X%P#s#U!q#a%n(a!W#~!h!GV!r!p#T%}!_%*4l%/ e#i)_#0h!o#o#U#;2l!>My#L t!B)a#e#j!Ca#/Ck#&k#_!f!Q#Y!f!G)X#BR#t!HT!~!r!b!l! h!q#&:;)5_!W#Nd!l!W!P%Av({&BW#k#[!q#[!NX#(&Q#a#Z!V#b!z#v&W!b!e#]%W#_(=Ha%t#+t!o!T!]!P%1l%Z#Z!5h!y!.}#z!;R%R#g#P!Y#>r%P)t[!Th!v!W(c#W!w&P#V%e!S#(Mx)y#^!-d)P%;o#W!k#r#}%U%Y!T#u!Ie!P#8w!}!p#n!b&m#O%d#h!73v#]#ANU%n!O(o!x!Iw&R&d#R&s!C%o!Q!g%P!I[!{!k!s%{% e(v#>u!1h#k!o!v!R#o!z#m!c!]&:i!{!T#T!c%/Q!b#l#U!<b!W%T!S(@t#a!c!^%=Q#BQ#Q!a#j%_!m!h![!5o%z!Z#T!v#BILW%<P#m#_!t!Kh!?5~&Y#u%g#CIq(o!{%b!Cg#FS#CU&T!d!:m#i%o!~)t!X+<Z#Q-*{# z(U!T!~%q!:]#X!)f(<u)z%S#g(o!S%h!T#P!T!c#HQ#Q&LT%Y%4y#}#Q#b%r%b%H)S!u#a!HC~!T#Be!d!Q#v!/i&a#r!_!T%Q#Hh%V#n!0f!p!_!~%_! W# Q#r!(d!n!V!4d%y#x!BV%%f%S#BJ_#j!7T%^%V(6L_#s#6r!k#1zn!z|#EZ!Z!F5Fo!m! i!LY!+g.uW!5Np#I0c!)zDnq!y!Kx!P#-S!@s!g#u!e!:g!f!A-U+Y!a!~!k!)U!g!P!M9y+h<# l#m!?m!V!X#[!@g!M:p&j!GJs!v!:+QDzQ&X#.Gs!k#K+ZI_q%w%T!IIv%m!+oGW~#&U#M(0W%+p2PU%c!x!U!Y!FY%+y2p:W#b%X#Q#Cq(1[(x#;~#~!5b%Z(X#z!Kf#u!G+e5xIIFe!G+P#Y!yb!r6f!m!9S%P!u%Q#a!?z#Z!g!j!4J_!n!S!g#Ly#y!q#L2s&{!_!;x!X#BP%U#g!_!Z&:;R!_&@c% ?@c!f%j#)Y#|#/wP#n1 q&s%m!>^%IMn!v#-fj&n<n% q!x!S%g!0s!+^5f#s!N9r#s#A-tU&c.W!T%}!:DU(F/)qDS7[!R!Kp#1~CP#W#:^![#i(m!a#X#T!)Z!5)a#b!V#)LX#1u&s!X%x!9e#v#FU%A=_#U#d#)V8f!q!a!^#d#/V;u#]#i#u!(3a!Js!u#S!-zDV#S!r!R#(Im!0V#/R=x!G[#^!l!}!y!p!d#v!A-}+Y!9f!U%l!;a%u#Y!+X-[#c!_!CV#[#s!1]6COe&{!Lz#/P#s!j%g!n!f#1c+G!q#T#U#g%5P!d#7o!c#;+m1X^&-S&R#g!*c%/e!v>Mt!}!V!b#7:[%z!b#;b(c*FZ%b!t!{%w&o!u!h!{!Gp#b&d%R#j#_!q%u#KP!{!1S0XT&;b%e![#k!S!LX#Z!GBf#+a*A0e#U%o!/d#9^&x&l%b%k![#H@)k#l#5l#x&,c!y!;Cg![#G+o#u%2X!|#:HV#/}m#a%JX%U!q#u!o% P#R!s!-z?e/n#h%q!S!d%_#&a!+g]#l?e!R!T#m!c#G+p4Y/a!_!}!a!T%]#+JM]#L!w!d!d#/yG|H5 ) /)8 , )jFg@c!B%X#+mR!_6s!f!s!GP!R#+[#m!n&R!5Y!W&Y!-y=~S&~#f!0n#6 h!<-oCpZ&V!l!d#LU!g!x!Y%-tW!Xy&X#1Gu!U#{![#1/m%z& ~%[!JY%W!5x#e#s!',
} satisfies EncodedFigure;
