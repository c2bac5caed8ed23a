// Kanta-Häme. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '05',
  names: { fi: 'Kanta-Häme', sv: 'Egentliga Tavastland', en: 'Kanta-Häme' },
  grid: 10,
  origin: [147919, 74158],
  size: [1546, 1158],
  sea: true,
  areas: [
    ['061', '053', 361, 518, 251, 'Forssa', 'Forssa'],
    ['082', '051', 931, 401, 287, 'Hattula', 'Hattula'],
    ['086', '052', 1302, 787, 302, 'Hausjärvi', 'Hausjärvi'],
    ['103', '053', 166, 545, 159, 'Humppila', 'Humppila'],
    ['109', '051', 1209, 193, 649, 'Hämeenlinna', 'Tavastehus'],
    ['165', '051', 1129, 635, 415, 'Janakkala', 'Janakkala'],
    ['169', '053', 211, 684, 176, 'Jokioinen', 'Jockis'],
    ['433', '052', 897, 880, 468, 'Loppi', 'Loppi'],
    ['694', '052', 1156, 982, 158, 'Riihimäki', 'Riihimäki'],
    ['834', '053', 465, 881, 397, 'Tammela', 'Tammela'],
    ['981', '053', 102, 826, 171, 'Ypäjä', 'Ypäjä'],
  ],
  arcs: '-#c0yF9y#>q##j%f!h!&#  HL/)  <b!W%T!S(@t#a!c!^%1#  q#)y#p&1l#MC[#l#s#:+)Z9[;P#m#_!t!Kh!&)  ?5C#  Iu!f#n#b&}(t#Y!q&w!]%5y#}%_%Q%d!^%t!S!z!k#+^#u(a+[!T!6Z())b?pCg#l!g)Y!-#  P!^#a!W#8k#r%h!1&  ?k#{%X![!S!k!:(P%g!R!&&  g!b!))  V#;7q%))  Lo!U!c!/)  e!r#U#Ow!U%Q#S!Ml#-#UW!R6c#^%)c!W#;w#F&#  06-)  Gz!&e#Z!:|!m#&)  T#T!+)  c%/Q!b#l#U!+)U]!W-?w&|!^#+Z!-)r(z7&w)Kb!l&n!a!m#;#a+y08y#g#h!R!^#i&n!r!u!x!GT!n#j(e%Y!S!c!S(t!l#1&  J[!~!q#o#;V!t!w#4S#o!1&  T!z!MH[#}#U!V%k#Q#u#H+)  BQ#Q!a#j%_!+)h)P%n%{!Z!4l!i!-)h)P%Z#T!v#BILW%<1)X#h(~&Y#u%g#CIq(o!{%b!Cg#/)  -h#w!Iq!{!X#@g%U!)&x2m@W!n#x!5+&  ^&FW#Y!W#t!&#^?R!j!~#&)  }#/+#  >w#Q#X(n!f!))VMq62b%m!Q#))Z!e(Lo!Q&;1)Y/|(Y!M~# m%T&P#}#}!Y!9r#)&Y/|( r*=^#+#_7x#*o!m#X#3s!+)  f#[!v#4w!H&)YCU5=Q#&)s%T9d#.&)s&:b#G/)Z2{) U!f#X#e%AT#R#|&)+)Q;W+Y%Q%l#Ad#b!-)m&|,j%.@e%t#GS#q%',
  rings:
    '#+    #)   #1       #/T!S!    #;##LK   # v!u! #+r!q! H#-z!p#  r!#1s! # b!A?#+q#r#(H#3a#Y%j!Y!1##T!#+f!k!M#',
  neighbours:
    '|)]p#kI YU#2GP%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!Hg!f%.Q&/>:_!s!5S!V%a!x%X!Fs%r!5Hi#V!_!<d#s&~#l%Z%w!l#@P#5m!n!g!P%b&h!:Q!x!L@[#)1P%L:Q#]#[# |%}!w#.V!Y!n!.t!ABg!v!.t!u!k+ Bb!_!A*C~( 4T!r!U!X! 9k#p!A {!s) ,<y!_!l#G^!_!_![#}!S#|!@c!r!@x!]%HJL(u#h#R%%R!{!f!u!e&X%P#s#U!q#a%n(a!W#~!h!GV!r!p#T%}!_%*4l%/ e#i)_#0h!o#o#U#;2l!>My#L t!B)a#e#j!Ca#/Ck#&k#_!f!Q#Y!f!G)X#BR#t!HT!~!F> QO^!*]!H j(KR!Jz! r%=-U!h!T!j!%S#8p! Q&W%w!-Y#V!b!Bo#h!|! z!5y#40 b,u%eX!Za!}!n#[!;%f#F{!j%.@e%t#GS#q%Y%Q%l#Ad#b!~#. U!f#X#e%AT#R#|&)b#Gd#.Y!M~# m%T&P#}#}!Y!9r#R&:Mn!2b%m!Q#f#[!v#4w!Hh)X!h#m!Lk#R#R!v!T%V#Nd!q#T!b!Mn!6p%U#:&w)Kb!l&n!a!m#?w&|!^#+Z!f%T!W#Ap!z!v!H,g#Bh#z%c!p(n!BHt%h#}&Z#>4Ji!a!u!~!n#V%=HMu#CY#U!n%{!Z!4l!i!k%a!P!b#CR#<R#b!]%s#_!R(AV%U!=c!k#T!P!a#b%.+^AyLw%T!IIv%m!Y!s4[,f!m!9S%P!u%Q#a!?z#Z!g!j!4J_!n!S!g#Ly#y!q#L2s&{!_!;x!X#BP%U#g!_!Z&:;R!_&@c% ?@c!f%j#)Y#|#-{k#T*n% q!x!S%g!0s!+^5f#s!N9r#s#A1dk#b%W#:^![#i(m!a#X#T!)Z!5)a#b!V#)LX#1u&s!X%x!9e#v#FU%A=_#U#d#)V8f!q!a!^#d#/V;u#]#i#u!(3a!Js!u#S!/Y&V#G[#^!l!}!y!p!d#v!A-}+Y!9f!U%l!;a%u#Y!+X-[#c!_!CV#[#s!1]6COe&{!Lz#/P#s!j%g!n!f#1f*I r%U!V!g%5P!d#7o!c#;1^%h:;b%e![#k!S!LX#Z!GBf#+a*A0e#U%o!/d#9^&x&l%b%k![#H@)k#l#5l#x&,c!y!;Cg![#G+o#u%2X!|#:HV#/}m#a%JX%U!q#u!o% P#R!s!-z?e/n#h%q!S!d%_#&a!+Ro#q4a!_!}!a!T%]#+JM]#L!w!d!d#/yG|H5 ) /)8 , +a0m.s!f!s!GP!R#+[#m!n&R!5Y!W&Y!',
} satisfies EncodedFigure;
