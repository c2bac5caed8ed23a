// Päijät-Häme. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '07',
  names: { fi: 'Päijät-Häme', sv: 'Päijänne-Tavastland', en: 'Päijät-Häme' },
  grid: 10,
  origin: [149175, 73429],
  size: [1222, 1710],
  sea: true,
  areas: [
    ['016', '071', 510, 881, 527, 'Asikkala', 'Asikkala'],
    ['081', '071', 890, 297, 339, 'Hartola', 'Gustav Adolfs'],
    ['098', '071', 416, 1147, 551, 'Hollola', 'Hollola'],
    ['111', '071', 944, 803, 519, 'Heinola', 'Heinola'],
    ['142', '071', 1044, 1304, 345, 'Iitti', 'Itis'],
    ['316', '071', 283, 1460, 247, 'Kärkölä', 'Kärkölä'],
    ['398', '071', 719, 1218, 400, 'Lahti', 'Lahtis'],
    ['560', '071', 699, 1524, 553, 'Orimattila', 'Orimattila'],
    ['576', '071', 265, 716, 461, 'Padasjoki', 'Padasjoki'],
    ['781', '071', 702, 622, 501, 'Sysmä', 'Sysmä'],
  ],
  arcs: '3#y@sR!T*Z!Hg#|!}!Y#S!t!:e#U!Z!T!+)  ?w&|!^#+Z!1#  p&<i!t!Cg#^!6}!OKn!-#  y!Nc%)W!n!T#g%3#  ,t#f#;)w!k!Af!|#W!X#|!a%&#  c#59#l/z6d!m#k#X%P!b#{#;v!y#~#^&b%[#>](p!)8c#))  }!l(5[#7)  h#Q!R#w!Q!p#T#A0j#z#{%Q!a#P&C Z#/)  Bm(V!U!W!S%j![!?c!&#  }#Z#7#k/{6Q#R#^%O[#[!u#5U#:HX#:j&X#/S!i!-#  p!f#w#n!]!i!e#[!1#  [#Y#>v%n!e#c#R#r!Q%Jr#))k#Y&V#;7q%-)k#Y&&w)Kb!l&n!a!m#1#b5b0]#|!(h!p#0^%b!g!C]#H/)~#Y#u!w!R!i!o%m%t# MY%-)  W#I|!|&p%w!V!X#-#  Y#:HZ!}#b#&c!)#  p%{!k#Q#I)Z/v!Co!q!(|!d&=}!l#Ga!z!W!U!p#)0Y![!k%)d&k#(o!X#x!o!a#G=o!B[!e#G&)  }#:-#  ,P%q#Q#]!(R#s&5#  Mh!h%4>g#f#F;y#P!b!+t!v!n!))kAs2Lo!U!c!)#c,^#k!x#:M-)  n!z#Q#:Y&|%g#)5#^Dx(x!AW#:Z!Z!z!f#{#@l!5n!w#[#u!-)|+a0Q%@p#R#c%Q#*q#+)y1[%v#4l#h!?R#))~((c&f#}#W#+)u#U)a!1[!x#-~#/)l6dL-h#w!Iq!{!X#@g%U!-)b,p(FS#CU&T!d!:m#&)i%o!h%n!))p5BW+=})u!+#W2a#s!Y%>b#b#W())d!p:+|#Y#R--)v-j0f!p!|!4v!d#h%/',
  rings:
    '#/      #-     #/LK  # #1P!O<;   #-(&   #+#T!S! #-~!^!1/j!#3#c!89# #<#/W#r# ## #/R%~###}#I',
  neighbours:
    'T&qK}[!uP%  YV%%#L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!Hg!f%.Q&/>:_!s!5S!V%a!x%X!Fs%r!5Hi#V!_!<d#s&~#l%Z%w!l#@P#5m!n!g!P%b&h!:Q!x!L@[#)1P%L:Q#]#[# |%}!w#.V!Y!n!.t!ABg!v!._%a%a#%}%mb!kh#Y#R-W+=})u!h%n!;n#U!e!BV&GT#-h#w!Iq!{!X#@g%U!*[!}!_#>x&_!n#k&o!Jc!%x)V#;7q%Lo!U!c!h#(Z&}%R#;o!y#a!1[!x#-~#~#X#d&e#v#4l#h!?R#Q%@p#R#c%Q#*q#~#;f#FCZ!<n!b#Fy!n!n!W#l#)(c&Z!j%1X!o#(V!T!_!{!k#F<|!}!c&p!)Bn!W!W#q%v!}!{&X#HLX%s# n%l%S!h!t!v!>b!k!Z!V!R%W!T!Cl( Y#~%BP!b#y#z%1i#S#@P!o#Q#v!g#P!4]#|!m(f!p!|!4v!d#h%/-]Cw|!n% q!x!S%g!0s!+^5f#s!N9r#s#A/V.v#JX%U!q#u!o% P#R!s!-z?e/n#h%q!S!d%_#&a!',
} satisfies EncodedFigure;
