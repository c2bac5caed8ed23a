// Pohjois-Pohjanmaa. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '17',
  names: { fi: 'Pohjois-Pohjanmaa', sv: 'Norra Österbotten', en: 'North Ostrobothnia' },
  grid: 10,
  origin: [148254, 65586],
  size: [4764, 5264],
  sea: false,
  areas: [
    ['009', '177', 582, 4019, 277, 'Alavieska', 'Alavieska'],
    ['069', '176', 1249, 4669, 506, 'Haapajärvi', 'Haapajärvi'],
    ['071', '175', 1272, 4134, 620, 'Haapavesi', 'Haapavesi'],
    ['072', '171', 870, 2567, 340, 'Hailuoto', 'Karlö'],
    ['139', '173', 1475, 1605, 779, 'Ii', 'Ijo'],
    ['208', '177', 239, 4156, 466, 'Kalajoki', 'Kalajoki'],
    ['244', '171', 1449, 2799, 206, 'Kempele', 'Kempele'],
    ['305', '178', 4077, 938, 1185, 'Kuusamo', 'Kuusamo'],
    ['317', '176', 1675, 4437, 516, 'Kärsämäki', 'Kärsämäki'],
    ['425', '171', 1305, 3076, 305, 'Liminka', 'Limingo'],
    ['436', '171', 1107, 2953, 235, 'Lumijoki', 'Lumijoki'],
    ['483', '177', 632, 3806, 285, 'Merijärvi', 'Merijärvi'],
    ['494', '171', 1829, 2906, 424, 'Muhos', 'Muhos'],
    ['535', '176', 1016, 4417, 502, 'Nivala', 'Nivala'],
    ['563', '177', 921, 3877, 457, 'Oulainen', 'Oulainen'],
    ['564', '171', 1806, 2651, 953, 'Oulu', 'Uleåborg'],
    ['615', '173', 2625, 2177, 1394, 'Pudasjärvi', 'Pudasjärvi'],
    ['625', '174', 619, 3673, 639, 'Pyhäjoki', 'Pyhäjoki'],
    ['626', '176', 1626, 4999, 676, 'Pyhäjärvi', 'Pyhäjärvi'],
    ['630', '175', 2138, 4259, 475, 'Pyhäntä', 'Pyhäntä'],
    ['678', '174', 789, 3438, 534, 'Raahe', 'Brahestad'],
    ['691', '176', 975, 4910, 437, 'Reisjärvi', 'Reisjärvi'],
    ['746', '177', 682, 4527, 418, 'Sievi', 'Sievi'],
    ['748', '174', 1126, 3271, 543, 'Siikajoki', 'Siikajoki'],
    ['785', '173', 2353, 3473, 697, 'Vaala', 'Vaala'],
    ['791', '175', 1857, 3882, 898, 'Siikalatva', 'Siikalatva'],
    ['832', '178', 3570, 1756, 1044, 'Taivalkoski', 'Taivalkoski'],
    ['859', '171', 1568, 3134, 360, 'Tyrnävä', 'Tyrnävä'],
    ['889', '173', 2404, 2896, 699, 'Utajärvi', 'Utajärvi'],
    ['977', '177', 796, 4219, 475, 'Ylivieska', 'Ylivieska'],
  ],
  arcs: '/#_;YY&X(P*>c#W%R%U#{#z#v%)#  {!_#o*])&#  - )#  j(z#^#u*&)dCsD_%S#/#  5n!U#w#4S#s&z%g#0&&  3V%/#  ^!=s%(m%j(U!i&Y%)&&  g(?+#  d#/y!P+(E-#  U#z+V!d#{&u!|!x#)&=j<r(Y)f(|%&&  n%P%3&  g!~!^%q#S!e#p#m#-y#p#1x!b%+&  R#)~&U&e!M/#  Gw%}!l&a%q%U!Y%~#c%3&  l%T#;P#h%]#?S!W#}![!i!LS%? ~:eq!R%j!b!+[#w#L]%v#V%Q*FV#b#s%9Hs!R%*x!U!7}%q#P#= i4e;<c#[#Y#m!w#)b%V#Y#Z!z!%k#h!8HP%n!k#o#1V![#1)  t&[)h#]!s!b%R#V!y.+x&k#))  U*z%%m*&#  !c0;&  g& 2>R*U!w&h/DQ%]#l# b#q!^!g#d#P!Fh,F&#|BTR#]!i!)#  q#]#T%?9)  Jv!4q&q#p!y#P#7]#j!q!k!l#q#=U#|!R!o!))  T!.R%V(9   9p!V!v!}%_*R!p!}%_!=g#z#h!)X%]#~!&Z!&&  x+n&&#  EK&#SL_Ll%]%&#  .Y&&   5 )#  a(7o%x#)#  ^#d&X%*9#_n#nV!t!Lc&o&y#a&o#q%z%>k#s#(r*d!R%R!q&v!@M)  %d%g#c&|!T![!U#b#]!s%1v&*;d%e&U#Bk&p# n#e&R!v!7t%R(V!r!V(1U&V#^#o! Q!~(+)  X5_) ~!X- =   f&^0z)a.V#j+1^%]#p)X#e2&d#z%[#j,r&Q!Z#m%y%l%v&-)  m)>d!e!|(i#h%)-&Xg#Sc#Y(r#O b&z#v#Q%)&  }!a%&q!+#  }/X)p(T&4LG#d%cs!NU%^!Oa!^([#8X!y![!s!a!b&y!)Y%P#&v!a#0|#o#b&U%o(b&P#r!Y)u&?L+#  x)^(y%b))V#3&  c#[!b,T*Q#v#v!W#m#y!h%Q)V%x!)&  S){#_(}&)#  m%S)=Q#)   S!1a!T%&#  f#T!-&P,R/y&]%Q#o#U!^#;_(/   V& w!GO_#l#U!![!/&bDwJ}%W#p#b%]#GR)7_#>1#  t![!u#}%X!n#k#0}!i(:c!+#dOrFk!x!0^#z*T05#  z#*z)k)z#p#o!8Cj#}!E?Z#^%h#?&  o!h#a#e!p(d%4k!y!b#q%s(>[!o!p#u&k!|&q%R#e#o!n#d!q!&&  j(h)-&wM_U!l!l%i#b!_%z%V%v!/&  t#DCs#m%i!y!De%Y)&&X*R:~#>+&  x#S%y%9c%c!+#h,s2y&e#S#[#]%L9&pU!e_#%l-R+i%%w%p!OU#r#j!1t#k(W(]&s%u%W! 7&  :a%k!~#s!?u!T&q#x#By!]%T!Lg%e&[!&#y7d%BT!; }+]%Q!Q#|!Z!i!Q#]!d!S#b(W#d!Q#(,_%c!00h%f#V%1 W!a@R!Y#p%}#Lg#CQ#w%e!a%~#/)^:ca!v)Og,1a(AY,x%o,u11)g.v+-V!^#q&_!q&x!9[#l#z%]!;&g.v+j!k%o!^!a!{*?Ih!c.Y!]#-w%e!u!w%1S(U(Cx)))  U&GZ!e!1)  j!U!r!x+_*a#R%R#z%?~%0-#  Q&*c)R!f%[!s+85 _z!xY!a!R%y!)Ge#u!F~#e&4d!Q!1I1-#  r+U%R&1q%k%d#i%&&TOXE0_)/)g#Z=Ia#+Q&U%f!n!z2 e#&)b%y>Kn!3)e=]*_&m%}!=S(1m%u!p#P&^%Ep&S#))q:aMy#j!0r.))Y%^0u+Z&]!Y!&)Y-S,Z-R,=#|.[#GS#BU&W!Jk#v!(j!y!X!a!?b&h%Op!z#v!]&w!n&*3 rt!X:Z#U#0]%O~!5Z%Q!x!q%a#EW&9#  a!8u%u(q!b&p!|&l&R#m%MS%V#d#[%l#?}(y%&&  a!P&+)[/{f!Mi#MZ(c%o#&)s)Q.i!<+)P2d0h)t&S%b&}%z&+&h0~0w%Y&R)x#Q!e)-)y-w*x!q#a&V.m&n!X!R!+)x%p*q!W%Y!9OR&-#}!k-m!>Mt#a*o%I03&j?yU!}#y!j![% X#W%_#T!S%a!h#Q#M3 ]>d>V!o#b#d![!9g!]%u%Z!{%1X#a#-)S]!vS!<LV#U#a*q!t&~!3&n0c%o#D%R%a&0s#s#?Z!t!~%c&x%9#k(g)t#?y!W&z#R!5d!b&Z!?W#e!D8g#?x!s*t(5)T+{6Lg#Z%j!!u#X!W&k! k#i&k#u#Mj!3)a!gJ&{#}!p%a#R%Km#~#~!m!j%m!p!&)[7l=(n%5)Wt!lU#-}!_%o%a#Au#@~,h&d!{()R#e1z#-)a.sQ!f!+z*k%k#T!a/N5)x6|q!t)q!)^#a!LP!o#Y!i#Bu#~%X(X#y&',
  rings:
    '#+    #1       #1,+     ## #-     #3~!}!      #-     #-     #-q#=R#  #3T!S!      #),+ #+g&f#}! #-HG   #+g&f& ^&#/Hh&; ^&]&&1l%k% HGy#x#)V%k!i!#3U&T&#    L#-V%P& b!D#/t%v#|#####/# #<V%o%#/W)V&Y!C  #-Z*[*## #1h*e* #S)R)V%#-T!X&HGQ&#/R& l%k%###3l*])Ac&l&1n!x%#+8y(y#z##+W)r#P!P!#-U!AEr#<#/g+Y(g&V&~#[)',
  neighbours:
    '~1gKq](d!JT%m&;|!l#64i#}!W&Cr#y!P&w!p%Bu&u!X! c#j#P!g!|!S%R!Q#Q&*l%{!e#u!1u!R!Oc!P!c#0> v!d#1[!o!Mg%Z! 61 l#?K?0P!D1q#I9U!E%u!G(-S&[!|!Z&w#])L;|!>r*Q!~!T#P#j&?S%W(U!/S!n!V#}!r#<j!k#k!p!6[#z#~!r#q!5r&Kw!q!W%Y!9OR&Y!S!n&o!b&W.y!r#h)t&S%b&}%z&i!<Mi#MZ(c%o#a%T#_&m%}!=S(1m%u!p#P&^%Ep&S#Kn!Ia#+Q&U%f!n!z2 e#Z-R,^!X!v+Y&y#j!0r.(n%<LV#U#a*q!t&~!&{#}!p%a#R%Km#~#~!m!j%m!p!Lg#Z%j!!u#X!W&k! k#i&k#u#Mj!t)q!)^#a!LP!o#Y!i#Bu#~%X(X#y&P&1{%>S%Q#a*b#s!w+k!T![!d!V&Ff1y#(Q#e!z(P-g&v#Ab#@a%n%,|!i%(}(j#e!d!n)?B}!(s(?P&q&x)Q!Z#Z&)U%U!U!m!e#w%j#~#U#U!X% _%b#NS(?p#,h#U!j&u!b#4e!o!X#y,0k!X#n!s!5X#p#v&:y!U#GQ#P#!P&]#b)4q%T#t#Y%S!U(q%A_#S%?Iz#b!c!v#a(FT)m#Q(S&^(|!h)l%i!t(^%g%j&c(])9w!R&v#Y%q(y,f&P#p#t#Ke!e%c!7T&|#~#U% o!S!_)~#p#Cg!h#s![!R#t#_)u&r+x!r),z#L=~%},V!7F^%W#P#W)g*p%V&[#x#~! r!r&z%e(Y&u(f!Q!P!T#Y&o(e#]#P!o%T*m*S#g%4}!w&g(T%)-T#x!h#z%W(k#[(V(P&Q#i!S#h#g&T#b!t#Q#_#Ld&L{!Y&4b%u%jX( 3D[!NX#(&Q#a#Z!V#b!z#v&W!b!e#]%W#_(=Ha%t#+t!o!T!]!P%1l%Z#Z!5h!y!.}#z!;R%R#g#P!Y#>r%a!;U!h!T!j!%S#x!i)j&n#-Y#V!b!Bo#r![#?g&l%u#e!o#LS&Z!Z!%]%j!K_!J_!Y#U!|*a!e#*T%y!d!W#}#H0S!]%R!<c!k&n%]!JN=^#e#C/e#r!d!r#u+6V!f%W!(b(X#j!Kt!n!l%7z!i%x!?S&i!7~#DT#Q+ b%s!]!e%^!s!7[#W#R%W)/P(y!D~#p#s%|%d#=m!f!o!R#-b#R#a!.~%r&KT#a#e!a#u!Y!i!r%~)pb&nZ,Fk!c!j)e(k:R9r-t-c:m.S.w#r/y#o%Y&o*y#^%l,_3U+a0Z!u(I{(y!Z&w*g0CW%z#j&^%~+W-  P#W5^)P!P)n! U#_#0V&s!W(S(W!6u%S!w!m#f&o# Cl&f&V#:e%u&+r%0a#^!Z!V#}!U!h#d&&e%f!+z*k%k#T!a/N-V!^#q&_!q&x!9[#l#z%]!n,v1X,y%_(@f,0u)N&l*T*{%w&l#x.*Q#W!r!c%g#^!s&])V!i#i&t!Bn!Y&(i#?x%_(*]!~%>&V!V!]!g&]!>}!k#m!Dd%Cl!%r%Z!s##^#~!|!0z%f%Q),r(Z!h!|!0e&m&h!|(Y!s)_!P%-g#]#v!1~!X#h!w!w#Q!w&>V%^!j(Ly#W%g#Cq#|!Z([#y#*q#g#r%l%n(:Z%]%](a!Z%d!f%Gp!~&r!i!|%|!U&[!W&})[#L[!X%j!,}#f&{);_%[#n%0}#9z*<c&^!j%P#@Z#^# r%a#JZ!w#g&X%Ll!~!f*>:x%u!L|!5u)y#|%)t!y&R%k#q#X!i#S#Cv%t%u&R!v%n%z,+e#W):>QU# =/#.+mh#dh/5Np#I0c!+a/fi#X#.Gs!k#K+d#gD&U#M(0W%+T%]N-S&R#g!*c%/e!v>Mt!}!V!b#7:[%z!b#;b(c*FZ%b!t!{%w&o!u!h!{!Gp#b&d%R#j#_!q%u#KP!{!-u!p+~#f!0n#6 h!<-l7c=X#1Gu!U#{![#1/m%z& ~%[!JY%W!5x#e#s!',
} satisfies EncodedFigure;
