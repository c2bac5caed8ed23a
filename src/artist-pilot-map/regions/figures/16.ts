// Keski-Pohjanmaa. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '16',
  names: { fi: 'Keski-Pohjanmaa', sv: 'Mellersta Österbotten', en: 'Central Ostrobothnia' },
  grid: 10,
  origin: [147693, 69757],
  size: [1610, 1599],
  sea: true,
  areas: [
    ['074', '161', 1079, 1063, 342, 'Halsua', 'Halso'],
    ['217', '162', 858, 349, 350, 'Kannus', 'Kannus'],
    ['236', '161', 728, 872, 366, 'Kaustinen', 'Kaustby'],
    ['272', '162', 459, 498, 644, 'Kokkola', 'Karleby'],
    ['421', '161', 1411, 1030, 372, 'Lestijärvi', 'Lestijärvi'],
    ['584', '161', 1172, 1343, 535, 'Perho', 'Perho'],
    ['849', '161', 1031, 551, 374, 'Toholampi', 'Toholampi'],
    ['924', '161', 819, 1204, 339, 'Veteli', 'Vetil'],
  ],
  arcs: '/#cNqZ!Iz!x!t!g#t(7q#P!n!)#  1S#o!z!+&  Y*o(p#i#P#?1#  R#T#BT#[!a![#Z#U!T#DQ!-#  m#1Z!h#s&<t!Q!9)Z!fR!Jv!4q&q#p!y#P#7]#j!q!k!l#q#=U#|!R!o!+)b/<q!W%Y!9OR&-&  u#S!n!<z%h&({%3#  v%l%_!V%a#65[#Jf%i!Z!Z!v!-#i,SDT%w!|!i#P({![#o!9)  ,d%a#n!Br%S#a!Z!T%l#6h#R!a!n!s!Q!a!_!/&  [!S!|&T#q!~#]#o!a!</)f.X*q+h*@Y!x%+n%~#u)Z(7   -S&[!|!Z&w#])L;|!>r*Q!~!T#P#j&?))X&e(T!.R%V(-&{.e8q(P)i%p&R#=h#r#)&  t#}!JK&)vR!X6V!7/   P!D1q#I9U!E%u!+)W#S!Q#DM|!@|!9   P!c#0> v!d#1[!o!Mg%Z! 61 l#?K&)  41)#VS!^2R#w#t&d%+)  h)t&S%b&}%z&))g+^*V&_(b&|!)#g+^*g)i#u#Y!+)[-d3v#Q!m!<q!u!+)S)Y#V#l!Q#}#z%b%)#  g!p%Z#h!&)n7P&Lz(-) T3d!JQ!V(,b%k!D))c1c.k(}#{*u!-)P(bHx!q#a&V.m&n!X!R!&)v4ZG&+))_!l*&e%W!P&))i.t+T%X!R%())Z(Z*b#r&z#j#',
  rings: '#-     #+#   #+@?  )3HE  #<; &  )   #/n!U!7 # #3#  W#w!1###+W#X#L@#1k!#[#Hf#;#',
  neighbours:
    'Q*lGq_!U%Y!{%c%R#~#U#m!v#Q!m!<q!u!k(}#{*u!d!JQ!V(,b%k!DLz(V&_(b&|!|%y&R%a&g)s&x!q#a&V.m&n!X!R!NQ&X!8p!V%Jv!4q&q#p!y#P#7]#j!q!k!l#q#=U#|!R!o!T!.R%V(9p!V!v!}%_*R!p!}%_!=g#z#h!)X%]#~!&Z!a!R%y!)Ge#u!F~#e&4d!Q!1I1Z#U#0]%O~!5Z%Q!x!q%a#EW&Fx!aj!  o|%ow% +>n%]!JN=^#e#C/e#., |([!Q&6V!F/ ]*/:.< d(l#b!?S&i!7~#DT#Q+ b%s!]!e%^!s!7[#W#R%W)/P(y!D~#p#s%|%d#=m!f!o!R#-b#R#a!.~%r&KT#a#e!a#u!Y!i!r%Z!g#d!JT%m&;|!l#64i#}!W&Cr#y!P&w!p%Bu&u!X! c#j#P!g!|!S%R!Q#Q&*l%{!e#u!1u!R!Oc!A}!L}!R#E50?0W!6G(v)[(o%}#y%*AX!r+i*_!a!r!P!_!o!g#S!k#7[!U%T#_!Cs%b#o!-e%&e%W!P&&+b#r&z#j#+V|!o@M(Gs!r!=+m!~C#_!M((g!+e#]L |%e!Q!*c%/e!v>Mt!}!V!b#7:[%z!b#;b(c*%2 Z*w![#o!u!h!{!Gp#b&d%R#j#_!q%u#KP!{!-u!p+~#f!0n#6 h!<-l7c=X#1Gu!U#{![#1/m%z& ~%[!JY%W!5x#e#s!',
} satisfies EncodedFigure;
