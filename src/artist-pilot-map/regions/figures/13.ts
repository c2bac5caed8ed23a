// Keski-Suomi. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '13',
  names: { fi: 'Keski-Suomi', sv: 'Mellersta Finland', en: 'Central Finland' },
  grid: 10,
  origin: [148558, 70555],
  size: [2012, 3171],
  sea: true,
  areas: [
    ['077', '131', 1795, 2020, 393, 'Hankasalmi', 'Hankasalmi'],
    ['172', '132', 1539, 2872, 411, 'Joutsa', 'Joutsa'],
    ['179', '131', 1187, 2585, 464, 'Jyväskylä', 'Jyväskylä'],
    ['182', '134', 726, 2709, 655, 'Jämsä', 'Jämsä'],
    ['216', '138', 1011, 1089, 427, 'Kannonkoski', 'Kannonkoski'],
    ['226', '138', 548, 1117, 614, 'Karstula', 'Karstula'],
    ['249', '133', 386, 2076, 753, 'Keuruu', 'Keuru'],
    ['256', '138', 767, 530, 388, 'Kinnula', 'Kinnula'],
    ['265', '138', 746, 747, 445, 'Kivijärvi', 'Kivijärvi'],
    ['275', '135', 1667, 1660, 380, 'Konnevesi', 'Konnevesi'],
    ['312', '138', 423, 908, 417, 'Kyyjärvi', 'Kyyjärvi'],
    ['410', '131', 1384, 1890, 484, 'Laukaa', 'Laukas'],
    ['435', '132', 1202, 2931, 239, 'Luhanka', 'Luhanka'],
    ['495', '133', 618, 1743, 481, 'Multia', 'Multia'],
    ['500', '131', 1183, 2426, 226, 'Muurame', 'Muurame'],
    ['592', '131', 914, 2028, 317, 'Petäjävesi', 'Petäjävesi'],
    ['601', '138', 1193, 302, 728, 'Pihtipudas', 'Pihtipudas'],
    ['729', '138', 721, 1457, 724, 'Saarijärvi', 'Saarijärvi'],
    ['850', '131', 1473, 2470, 381, 'Toivakka', 'Toivakka'],
    ['892', '131', 1039, 1794, 369, 'Uurainen', 'Uurainen'],
    ['931', '138', 1266, 640, 627, 'Viitasaari', 'Viitasaari'],
    ['992', '135', 1321, 1492, 481, 'Äänekoski', 'Äänekoski'],
  ],
  arcs: '&#lo!VZ#7H3#  V!]% q#V%x%w!(u!V%p!6]!r(-&  @y#h#]!{%_#z#P!+)  4I[(z&d#.-)  Lg%W%k%f%K9]#3)  a#Ia!e(H7o#p%U#^!L]#[&I7)_2m>h#Q!R#w!Q!p#T#A0j#z#{%Q!a#P&C Z#)#Z2X0h#z%[#[#)&  _&R(P![#/&  Gk#Y%1a!d#g!}#g()-)  p#d&k#k!1c%g![%-)T&m25_(]%^)l!V!5u#+)T&m2V%p!Z!)S#v#-&P2b6x!(_!|#Y&:F[!1&  f*z*_!Y#5p%e#<v#U&~!}#5#  P#T%6e#z#H0l!d#j(v%U#W#I:l!+#  [!E^(f!z#U#;#  W%^!]#V#a!Bu!m!D]&y%f#{!<u!I X#T!IQ!~#3#  ^#CX!]#Cf&j!V!n!}#x!50_#A#  Q#J%v!R#]!]%p!Hx!U#W!Lx%g#C8^%{!~#z!w%}!Q!|&0h#K)#  Z#[!s%^%))WQ!R)I(s%c%/)k&Z%S!u#a!HC~!T#Be!d!-&  t&i#j!p%Y%d(a!d!)&  x&^%e(I)&R-i8N[%P!I9)  ~%q!:]#X!)f(<u)z%S#g(o!S%h!T#P!T!c#H/)  Q#Q&LT%Y%4y#}#Q#b%-#h7kg!z%S&1f%|%f!8i&/#  M_!h#6&b%k!<e(D1#  ~&r&Dc%}!W!g!R#]#P!Ih#&&  e&d&+#  6p%y#+d(d)A#  U&a!c&i&](T&?e!}!7F|#[#_!0W#~!W!T!H_!f#Q&._!f#_!73)  :Q#{#Y)t!W#e%J6m#y#D)X%3#  W%)W!Z#P&w&a%Q!KQ#l#Q#X#0+#  v#Ey!DGp#9)c-Uj!Q#v!/i&a#r!_!T%Q#Hh%V#n!0f!p!_!~%_! /)  W# Q#r!(d!n!V!4d%3)  T)^+{%f# e#s!]!l#=y!D;r!3#  a!t#;_&Z#g%y!k!y!.Z&~#c(V!-&  R!y(W!CT!X#W#0&)b(Xp!Lz())  V&_(b&|!&)  i!<)#  Y%_&|&z+&#  F1-#  l(|#{&7Z(0>u#)#l#h34g#T%v%-)  d!JQ!V(,b%k!D-#d3.w!m!n!Q!CR)[!]&+&[>SNg#)r!s#l!x%3#  _#l!o!t(Dl!-s#g#Q#_!_%V&f!+)  ]#g!_&i(|#y#-)  p#n&R#w(V!g(a#X#))ui!fL~!y()c%))y!Z,k(}#{*u!&)t0X/j!r!-#sf!fY!e&<|!Nr![%P!=)#Z2]4i!_%]#N-&  x&^#a!V!o!W!^%W&))m+Vc!}!l(5[#-)a#y*f!p!|!4v!d#h%/))U!P*T!U! {(-)dBw^!+d%Q!0v!r%b#W#1&  Z&c,v#]!Y%l%w!P#e*<X#Q%+&  x!14t&x!r#+&  j!7l!V&a!P#&#k:l3JV#)#w7]<t&W!9k!&)P#Pz!_%S#3)a%T#_&m%}!=S(1m%u!p#P&^%Ep&S#&)^!a!]!_!-)&Y04~%x!t!o!p%w!c#5#X!y.v%P!{&Y!Q&R!b%Z#v% x!f!a#1x!D+)U+X0Mi#MZ(c%o#7&j-RY!a!It#j&By!j(m!*a%Da%k!_#d!Q!+W%+&  g#s!l!P!d%(&)n8{+Q#f!&)  :r!))W_!QR!l%p(W%p(-&}=S;}!Bp#)u!g!5Q%1)r7gIy#g#r!e&LP!8i&Y!0d!e&5)a#m>L_%t#X!Y%(e!g!k!r!}#q&;]!S%=1&m+b-f!P!T!h#^#V!n!/Q#r!R%P!))d1[(5x!V%X!',
  rings:
    '#/      #1#    # #543       #3#   LK  #-     #-43   #/X!W!    #/      #/n!=O ,+#-^&]&   #-# DX!y!#/P(~&p%o% H#/I #d%T!<#-z#R#   #&^&]&#-s&Eg!]#&#1# ## m#l##1x%w% T!S! U&#1}#S*a)MZ&g&i%#/t%p&0M/~!#1m#s!4f#A# #1s&p&#}#Aw!8',
  neighbours:
    'z-~X!x3d!JT%m&;|!l#64i#}!W&Cr#y!P&w!p%Bu&u!X! c#j#P!g!|!S%R!Q#Q&*l%{!e#u!1u!R!Oc!P!c#0> v!d#1[!o!Mg%Z! 61 l#?K?0P!D1q#I9U!E%u!G(-S&[!|!Z&w#])L;|!>r*Q!~!T#P#j&?9p!V!v!}%_*R!p!}%_!=g#z#h!)X%]#~!&Z!a!R%y!)Ge#u!F~#e&4d!Q!1I1Z#U#0]%O~!5Z%Q!x!q%a#EW&V!o#b#d![!9g!]%u%Z!{%1X#a#V& w!GO_#l#U!![!S!1a!T%R!Y#p%}#Lg#CQ#w%e!a%~#5 Q!Q#|!Z!i!Q#<>Pf#  SY)N7b!t#Q#_#Ld&L{!Y&4o+q,X!{!f!/Z!f#q&t&]%q%f!V#)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!Hg!f%.Q&/>:_!s!5S!V%a!x%X!Fs%r!5Hi#V!_!<d#s&~#l%Z%w!l#@P#5m!n!g!|!v#~! 7HL@[#)1P%L:Q#]#[# |%}!w#.LOl! .!(#X@ @T!}!S#|!@c!r!@x!]%HJL(u#h#R%%R!{!f!u!e&X%P#s#U!q#a%n(a!W#~!h!GV!r!p#T%}!_%*4l%/ e#i)_#0h!o#o#U#;2l!>My#L t!B)r!t! }X&GO-b#R#a!.~%r&KT#a#e!a#u!Y!i!r%v){b!V9)c%k!s!(Y%z#E7n#d%Ku!X#|#Z);R#;s!R#g!a#X#w!s%P!1*e%:s!x!Ek#<r!^! f#z%e#S)_+5e%o!W!)e!R#s!X# a! a!P&g!q!o!1i%U#R#Ia!U%b#s!.j&R#w!d!e!S#CBP#_!IR!v#I(s%c%R#c%z#~#X%5MU%R#R&d#IQ!U!i!S#n!R%T#f(v){%g(=Y!(;[#P&p!T!U! {(i%.w!c#}!5g!q!}!l(5[#h#Q!R#w!Q!p#T#A0j#z#{%Q!a#P&C Z#T#u#[!(W%q!5_(]%^)l!V!5u#f!Z%0b%l#j!o#c&l%p(W%p(]&HM[#V#]!p#q%I6_!d(b#H8[#g%JV%j%Mf%c#/Z(y&5Hb#W#W!f(Q#v(o#m&{#z#^&h([#f!5x!V%X!L_%t#X!Y%(e!g!k!r!}#q&;]!S%=y#g#r!e&LP!8i&Y!0d!e&4~%x!t!o!p%w!c#]!_!o&T#]%Do#~%l%t!R(0|!<^&l%_%S#b%p#L[(Lj#h!=a&}!U&a(M{(j!E-c%P!W(e!Kz*t!j(~#3Q.eQ%b!+[#w#>W#b- D77}%q#P#+|t!wV*w%T!IIv%m![!s4[,f!m!9S%P!u%Q#a!?z#BIY# DT!n!S!g#Lh!O|% (!2s&{!_!;x!X#BP%U#g!_!Z&:;R!_&@c% ?@c!f%j#)Y#|#-{k#T*n% q!x!S%g!0s!+^5f#s!N9r#s#A1dk#b%W#:^![#i(m!a#X#T!)Z!5)a#b!V#)LX#1u&s!X%x!9e#v#FU%A=_#U#d#/b#:]#i#u!(3a!Js!u#S!/Y&V#G[#^!l!}!y!p!d#v!A-}+Y!9f!U%l!;a%u#Y!+X-[#c!_!CV#[#s!+_.v6 [#v#g!/d#1R%U( S)W!X#,c!y!;Cg![#G+Z!T& v!W!,HV#/}m#a%JX%U!q#u!o% P#R!s!-z?e/n#h%q!S!d%_#&a!+Ro#q4a!_!}!a!T%]#-.g%>i#]#L!w!No!+z:f<s!f!s!GP!R#+[#m!n&R!5Y!W&Y!-l(vo&X#1Gu!U#{![#1/m%z& ~%[!JY%W!5x#e#s!',
} satisfies EncodedFigure;
