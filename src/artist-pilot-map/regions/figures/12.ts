// Pohjois-Karjala. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '12',
  names: { fi: 'Pohjois-Karjala', sv: 'Norra Karelen', en: 'North Karelia' },
  grid: 10,
  origin: [151639, 70109],
  size: [2434, 3441],
  sea: false,
  areas: [
    ['090', '122', 363, 2444, 619, 'Heinävesi', 'Heinävesi'],
    ['146', '122', 1959, 1444, 828, 'Ilomantsi', 'Ilomants'],
    ['167', '122', 1545, 2275, 889, 'Joensuu', 'Joensuu'],
    ['176', '122', 648, 1115, 731, 'Juuka', 'Juga'],
    ['260', '124', 1265, 2923, 715, 'Kitee', 'Kides'],
    ['276', '122', 1242, 1966, 468, 'Kontiolahti', 'Kontiolax'],
    ['309', '122', 527, 1867, 471, 'Outokumpu', 'Outokumpu'],
    ['422', '125', 1590, 1099, 1181, 'Lieksa', 'Lieksa'],
    ['426', '122', 782, 2124, 548, 'Liperi', 'Libelits'],
    ['541', '125', 583, 219, 984, 'Nurmes', 'Nurmes'],
    ['607', '122', 774, 1570, 522, 'Polvijärvi', 'Polvijärvi'],
    ['707', '124', 1029, 2487, 511, 'Rääkkylä', 'Rääkkylä'],
    ['848', '124', 1547, 2582, 579, 'Tohmajärvi', 'Tohmajärvi'],
  ],
  arcs: '3)Y0wm#[#k#>p!Q#l!~!  U#]!Bq#)1)  1x!k#w#u!z!p#HIf*{!P!+)  m%/g!d!Q!Q&+#  b&W!b#z#p#m!1#  %I~#l#]#g%B{%a!]#e!1?)  #q%k#Bj!m!o#CHe%v%6|!d!,f#S!^%b!JBZ!8Ij!<3&aZ!zX!P&r!a%~%x#Hi*}#u!g#Y%P!s(P!A   S!_)~#p#Cg!h#s![!R#t#_)u&r+x!r),z#L=~%},V!7F^%W#P#G#  e&_#>^&P#P![&k&%_!h%T!|!s#?]!z%X%4l!Q#6a!h(_!Q&b!_!0t%T!X%[#v%) q:QLW)g*p%V&;&  W#d(t!x!l%(s&e!o#~!j!W!X!s&n!s![#/n!Hz%V#+&  x!.|!U#W#*+#  4Q+n%a) P%E#  k%m!|&/K{!Fe!y!Q!x&y#z#Q!t#o&e#y#:r!b%r!n!W#6g#g#u&Au&0w&1&  Gz!y!(Y%Q!e!Bp#/U%|#7#e;R#k#s#BZ%y#v%0b#n!g!^&Ec#Q!>t#Q#1-)  Jt!t(b%Lm#W#{#))  U#b%u#h!+)  W%w&Mu#An(1&  R#6u(}#g%P!h#7t&{(d&S!9&  i%m!X!i!Y!p#s!m!<b#o!{!BZ#}!Z#C|#V#X#+#  n![%x%s!2K;)j!~{!l#i#[![#?{&k#b% j!c!w#u#n%x!<v!}#l![+Ac#9#  o!)_&V&g!Hm!Oh#j!r#^!R#P!t!p!S!V!S%H7#  X#JQ!y!t#4Mr#-j&b#6^%Q%-q!h#7-   Y&u(f!Q!P!T#Y&o())  4Hk5s,&#l#qe!r!m&1#  BT(t#P!d#s#Q#r!=g#[#i&)&y(x(h#P!Q%c%/)WMo<k!m#x!e#%W#f#JIy#-)e.a#Y&S%FR#{&Y&f!g!-#e.a#v#g!}!R#1n#o!z#3#  Ln#v%f!U#X#p%X#V#t#Q#V#V!45#z3wY!u!n!e!m& Y#d!f!Cd,m%u&I?S%[#))_)z%T%9X%e%? _)z%g%j&c(])9w!R&v#Y%q(y,f&P#p#t#Ke!e%c!7T&|#~#U% o!-#mc!{DQ%t#R#y#i!Ih#H-&u(R9v%a%f%_%@7X*Q!))  U#W#~!X#9)Z0Xl!{#i#<j%f!Q&l#t!g#n!BU)CR!v!z!y#)]%Q&+)  j&_,f/^%x+D-)P7j-r!]%Z!n,Q/}!}&7/)}#]c!R%{!GX#h!K}!S%x#y!-#k>iDe!7e!^(a#1a!r#+)m5=V!P!u#x(4j%- bS!e,[#x#~! r!r&z%e(',
  rings:
    '#/      #)   #1!      #1       #-     #-X!W! @?#-a#_##  #1e#A^!HW!# #1y#j#/Lb!Z# #-v!u! #D#-r!U!E8M#-y#x#z!y!@#+i#U%~!s!',
  neighbours:
    '^,Tv!qj#Uy# ?}%q&x)Q!Z#Z&)U%U!U!m!e#w%j#~#U#U!X% _%b#NS(?p#,h#U!j&u!b#4e!o!X#y,0k!X#n!s!5X#p#v&:y!U#GQ#P#!P&]#b)4q%T#t#Y%S!U(q%A_#S%?Iz#b!c!v#a(FT)m#Q(S&^(|!h)l%i!t(^%T%9X%e%r!]%Z!n,Q/}!}&7w+Ee/]%i&a,^%R&z#(w!{!BS!CV)h#o!k#u!g!R&=k%|#j#@o(Lv#V%x&v#i!V#c%X#|#Mn#u(c%Ku!R%{!GX#h!K}!S%x#y!Y&S%FR#{&Y&f!g!Hz#e#K&X#y!f#j!n#P!R&f!e!l%.z!Q!Hg*o#It!{!l#x#0y!r#(^!C V#P# R#m!?q!]#l#k!=9HC[!c!KR!]%-e#}!e!w%7Id%p#Bk!l!l#C!p%P#W#V#X#5k%v#y(W!Q!@d#m!]+w!~#y!=v#o%b!x# k!l#c%>|&Z!]#k#j#l5r,5Ie#]#P!o%T*m*S#g%4}!w&g(T%)-T#x!h#z%W(k#[(V(P&Q#i!S#h#g&T#b!t#Q#_#Ld&L{!Y&4o+q,X!{!f!/Z!f#q&t&]%q%f!V#)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m!,*-l;R*n% q!x!S%g!0s!+^5f#s!N9r#s#A-p5W+n#h%q!S!d%_#&a!',
} satisfies EncodedFigure;
