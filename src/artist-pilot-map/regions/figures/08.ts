// Kymenlaakso. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '08',
  names: { fi: 'Kymenlaakso', sv: 'Kymmenedalen', en: 'Kymenlaakso' },
  grid: 10,
  origin: [150176, 74205],
  size: [1278, 1372],
  sea: false,
  areas: [
    ['075', '082', 696, 971, 383, 'Hamina', 'Fredrikshamn'],
    ['285', '082', 475, 1068, 191, 'Kotka', 'Kotka'],
    ['286', '081', 350, 242, 694, 'Kouvola', 'Kouvola'],
    ['489', '082', 1081, 939, 390, 'Miehikkälä', 'Miehikkälä'],
    ['624', '082', 296, 1210, 273, 'Pyhtää', 'Pyttis'],
    ['935', '082', 1015, 1039, 351, 'Virolahti', 'Vederlax'],
  ],
  arcs: '1 {HwX!>Lu&t!m#=l!b!^#ANr!)#  Cb%d%w#9&  w%Q#a!/W!e#+Y&l#OT#T!Gw#s!/Q!b!m!4/#  !_#Cq%J[%Y!x#%c!-#  U#l#R!x#c!r#/V#- {/k&9f#}#Y%c#@8U!)#  %Hq#s)/&  Iq#HU#a!Z!S!{!S%:+&f(r&a#q&q#5v!f&+)  x!f!Fq#n%h!))  h!m& X!I)S#_<Co!q!(|!d&=}!l#Ga!z!W!U!p#)0Y![!k%)d&k#(o!X#x!o!a#G=o!B[!e#G-)z)TFW#I|!|&p%w!V!X#=)~+t,k!/X#h!e!a%0f#p#h!W!s#W%:q!p&>w!{%R#z#Ft#)))  >t#a!R#5)  e#[!-z#k!{!5R#V![!MW%W(o!u!_#+)  j#~#^%:e%I-)~+]+y#t!n!m&|%+8Q#& ~+]+]%q%7#  D/h!}#S#P#g#)s#k#|!/-l#n!)R!l!1 x6u.P%;]!a!W#_!Q#4W#5x!W#))z#v(&c!}#f&/ S%^*NX!n#h%q!S!d%_#&a!; eNn2f!V#)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@',
  rings: '#-     #+0/  #785   ##   #-T!S!#  &+X!W!#X!#W!#)n!^!/',
  neighbours:
    'Q(kMrP!PW%  SNQ#X&V(P&Q#i!S#h#g&T#b!t#Q#_#Ld&L{!Y&4o+q,X!{!f!/Z!f#q&t&y#t!n!m&|%+8Q#d%H]%;i#}#t!^#V(n!LV%W!Z!4Q#j!z!,y#f#Z!_!Q#?s#s#(y#Gz%Q#?v!p!o&V%;V!t#o#i!1e#d!_%W#i!j!.W#I|!|&p%w!V!X#Co!q!(|!d&=}!l#Ga!z!W!U!p#)0Y![!k%)d&k#(o!X#x!o!a#G=o!B[!e#G Y!i!n&o%i!Gr#y!g!&c!}#f&0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!Hg!f%.Q&/>:_!s!5S!V%a!x%X!Fs%b!1-SV!v0n% q!x!S%g!0s!+^5f#s!N9r#s#A/V.v#JX%U!q#u!o% P#R!s!',
} satisfies EncodedFigure;
