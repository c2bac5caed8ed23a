// Satakunta. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '04',
  names: { fi: 'Satakunta', sv: 'Satakunta', en: 'Satakunta' },
  grid: 10,
  origin: [146604, 72638],
  size: [1196, 2201],
  sea: true,
  areas: [
    ['050', '041', 522, 2004, 283, 'Eura', 'Eura'],
    ['051', '041', 271, 1589, 297, 'Eurajoki', 'Euraåminne'],
    ['079', '043', 576, 1535, 164, 'Harjavalta', 'Harjavalta'],
    ['102', '043', 997, 1756, 317, 'Huittinen', 'Vittis'],
    ['181', '044', 988, 773, 200, 'Jämijärvi', 'Jämijärvi'],
    ['214', '044', 712, 545, 463, 'Kankaanpää', 'Kankaanpää'],
    ['230', '044', 954, 207, 319, 'Karvia', 'Karvia'],
    ['271', '043', 755, 1596, 352, 'Kokemäki', 'Kumo'],
    ['484', '043', 165, 544, 286, 'Merikarvia', 'Sastmola'],
    ['531', '043', 424, 1426, 278, 'Nakkila', 'Nakkila'],
    ['608', '043', 509, 877, 432, 'Pomarkku', 'Påmark'],
    ['609', '043', 793, 1065, 429, 'Pori', 'Björneborg'],
    ['684', '041', 303, 1944, 474, 'Rauma', 'Raumo'],
    ['747', '044', 434, 687, 337, 'Siikainen', 'Siikais'],
    ['783', '041', 826, 2022, 322, 'Säkylä', 'Säkylä'],
    ['886', '043', 602, 1269, 403, 'Ulvila', 'Ulvsby'],
  ],
  arcs: '&)z=wW#P!Q#/)  ^&Bp!W#-Q#c#4P!t!1#  f&<z#n!Be#|!6q#Q#X!|!/#  j#t!%b!U#P%Q!R%R!L)&  7BZ&O)&  Ci!v#5&&  i!I3#  Bg%X#_#9y%JCe!t+B[!U!c!))  e#u!L{!/#f,[5x!.g#Cw#Bl!m#o#Z!3   5h!y!.}#z!;R%R#g#P!Y#>r%+&  }!U!h#6w!Z#&&  [(])- v.c(s#Z!5Np#I0c!/#h3T(:b!~#NP!h!k!{#s!H&#  [! /#  *=b#Y%Q#y%y#/1o!-&j5n5b%|!:V%Q#R(Z!S#-#  b#P%-z!o!v!4S#+)  k!s%{% e(v#/)  >u!1h#k!o!v!R#o!z#+)  Y&t!@S(p%73#v!df!u#q!b!T#S!I5U%:j#Z&d#?T#))l!s1Y!T#u!I/)b!w.n#No!a&|!o#9v!d!~!))o;u&]&p%~#u&))  {% s!q#/#  u!]#:k![!y%4k!t#C&)  }%U%&)m!t1%d#&)  h!7)&  y#Al(h!+&  U#w#y#4i&v!3#  p!j!W!c#W!(Z#i#i#T%y#BR!T%-)z/X.h#~%f#BT#})e!C))  m%y!v#)1)  Mx)y#^!-d)P%;o#W!k#r#)#^-bKr#Fr&s&1)  d#R&s!C%o!Q!g%P!I[!{!+&v%x+Q#n!i& Z%x%&)t0QW!]%./&^%/&i(LZ&L)<}%o!p&)#j(*r&CI:3 j(*l%u#e!o#LS&Z!Z!%]%j!K_!J-)_-g&Q&0V%OS#e%P!5&#a2vIy#./#z#/X#FY%.U!T!l#*p#O3#Q*g7w&O%T#h%v#u#5r!N{&Q&]%z%/&  W%0v#NT#(R#e!k!c#; a5u:a!;U!h!T!j!%S#x!i)j&n#-Y#V!b!Bo#r![#?g&3)[Fq%3v#]#ANU%n!O(o!x!Iw&R&5#  W)r(q& P%d#d!6g#v#4R&x!;0a%+)e&Z=X#4c!W#Z#o!-)t0g#-c!s!u!V&@{!M/ ~*d%+t!o!T!]!P%1l%Z#Z!&)|1iW!]*i#+)S>Sn!Q#k#u!HP&+-)U1}%k!Go!R!S(Z!V#G',
  rings:
    '#5         &-87   # #+DC  #-     #)# ##7    >;    #+<;  #/q#Iu! v!u!#-# # ##-l%Az# y##)k![! #3_%^%B5f!m! >#-x%d&# Q&#+T#^!@Y!#-^&v#~!e%##+t%r#5]!',
  neighbours:
    'd-vK S#~)e#Cg#P&r!r#z% }#v&[&q%]*i#]%.Q&0V%OS#e%P!5_!Y#U!|*a!e#*T%y!d!W#}#H0S!]%R!<c!k&n%]!JN=^#e#C/e#r!d!r#u+6V!f%W!(b(X#j!Kt!n!l%7z!i%x!?S&i!7~#DT#Q+ b%s!]!e%^!s!7[#W#R%W)/P(y!D~#p#s%|%d#=m!f!o!R#-b#R#a!.~%r&KT#a#e!a#u!Y!i!r%!(~^!  v~&v%{!w#.V!Y!n!.t!ABg!v!._%a%c&(j!At!f%_!A4s!]%j#x!M;w!n!y!b(;d!_!T&m#g! b#{#P!{#T%P#Af%p!A j&U#_!|!P#n!4Z!f%y!_!l#G^!_!_![#}!S#|!@c!r!@x!]%HJL(u#h#R%%R!{!f!u!e&X%P#s#U!q#a%n(a!W#~!h!GV!r!p#T%}!_%*4l%/ e#i)_#0h!o#o#U#;2l!>My#L t!B)a#e#j!Ca#/Ck#&k#_!f!Q#Y!f!G)X#BR#t!HT!~!r!b!l! h!q#&:;)5_!W#Nd!l!W!P%Av({&BW#k#[!q#[!NX#(&Q#a#Z!V#b!z#v&W!b!e#]%W#_(=Ha%t#-c!s!u!V&@{!MX#4c!W#Z#o!Q!u!d#5,R#q!X#_&CQ!R#Mz!f#t!k!Go!R!S(Z!V#GQ#k#u!HP&+q%6AR(Z&u!n!y#w!Q#j!n!0g#?t!d(u#z% j!r%Z!z!Q!HP!f%&n!r!Bc#Q&x&Q&y!H)n!o!NOT%[#@2u#i!6&c#n#No!a&|!o#9v!d!~!t!HX!S#|%T%l#q#p#V!Q%:,c)z#]!Lw)u#(l%x!1XV!Vt#EZ!Z!F5Fo!m! i!LY!)p6S<y!Kx!P#-S!@s!g#u!e!:g!f!A-U+Y!a!~!k!)U!g!P!M9Z,h<5 l#m!?m!V!X#[!@g!M:p&j!GJs!W#>+cDvQ&X#.Gs!k#K+ZI_q%w%T!IIv%m!+oGW~#&U#M(0W%+p2PU%c!x!U!Y!FY%+y2p:W#b%X#Q#Cq(1[(x#;~#~!5b%Z(X#z!Kf#u!G+e5xIIFe!G+P#Y!yb!r6f!m!9S%P!u%Q#a!?z#Z!g!j!4J_!n!S!g#Ly#y!q#L2s&{!_!;x!X#BP%U#g!_!Z&:;R!_&@c% ?@c!f%j#)Y#|#/XQ#P1 [&T&u!>^%IMn!v#-?S+W!T%}!:DU(F/)qDS7[!R!Kp#1~CP#W#:^![#i(m!a#X#T!)Z!5)a#b!V#)LX#1u&s!X%x!9e#v#FU%A=_#U#d#)V8f!q!a!^#d#/V;u#]#i#u!(3a!Js!u#S!-zDV#S!r!R#(Im!0V#/R=x!G[#^!l!}!y!p!d#v!A-}+Y!9f!U%l!;a%u#Y!+X-[#c!_!CV#[#s!1]6COe&{!Lz#/P#s!j%g!n!f#1c+G!q#T#U#g%5P!d#7o!c#;+m1X^&-S&R#g!*c%-e!v>;P!h& 0u!z!b#;b(c*FZ%b!t!{%w&o!u!h!{!Gp#b&d%R#j#_!q%u#KP!{!1S0XT&;b%e![#k!S!LX#Z!GBf#+a*A0e#U%o!/d#9^&x&l%b%k![#H@)k#l#5l#x&,c!y!;Cg![#G+o#u%2X!|#:HV#+]Q!V9e!R!T#m!c#G+p4Y/a!_!}!a!T%]#+JM]#L!w!d!d#/yG|H5 ) /)8 , )jFg@c!B%X#+mR!_6s!f!s!GP!R#+[#m!n&R!5Y!W&Y!-y=~S&~#f!0n#6 h!<-oCpZ&V!l!d#LU!g!x!Y%+mV!nu&h# 87[#1/m%z& ~%[!JY%W!5x#e#s!',
} satisfies EncodedFigure;
