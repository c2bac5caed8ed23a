// Etelä-Karjala. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '09',
  names: { fi: 'Etelä-Karjala', sv: 'Södra Karelen', en: 'South Karelia' },
  grid: 10,
  origin: [150844, 73331],
  size: [2179, 1811],
  sea: false,
  areas: [
    ['153', '093', 1254, 1035, 209, 'Imatra', 'Imatra'],
    ['405', '091', 825, 1279, 609, 'Lappeenranta', 'Villmanstrand'],
    ['416', '091', 471, 1226, 274, 'Lemi', 'Lemi'],
    ['441', '091', 284, 1391, 521, 'Luumäki', 'Luumäki'],
    ['580', '093', 1717, 438, 338, 'Parikkala', 'Parikkala'],
    ['689', '093', 1550, 670, 232, 'Rautjärvi', 'Rautjärvi'],
    ['700', '093', 1117, 735, 623, 'Ruokolahti', 'Ruokolax'],
    ['739', '091', 262, 1069, 402, 'Savitaipale', 'Savitaipale'],
    ['831', '091', 687, 1056, 445, 'Taipalsaari', 'Taipalsaari'],
  ],
  arcs: '/&jW!YX!_!b!1y#8_%|!z!Q!B1#  i!@T#)GS#p#.1W%Q%n#+   S#h#g&T#b!t#7   Q#_#Ld&L{!Y&4o+q,X!{!f!/Z!f#q&t&-)  y#t!n!m&|%+8Q#3#  +h!o%:]#h!Q!Q#_!Q#;b(n!.+#  3W#Q%NMb!5#  g(]%Y!CT#|!]# h#V%{#Y#.m#z#g#)&  h)w(^%Y#-#]>}2V!:P%/BL^&6-#  R#i&_#R!6_%~#F-#  T#65T#w%t#1f#5)o;z!e#[!-z#k!{!5R#V![!MW%W(o!u!_#/#e)e3k%T!Q!h#e!Oe!_#s%)+)q&o.j#~#^%:e%I))rs!bl!4Hk5s,7 ~5y+e#]#P!o%T*m*S#g%4}!w&g(T%)-T#x!h#-#  |!|!>g#d!(q#v!&#  Eo#-)  U!m#i%t%b&U#Am#+ p%Z7z%W(k#[(V(P&;#  Q#W#[!v!1g#BNKX%[!:1Q&x!h!Q%a#w!ACa#+&V>w2n!s#Z!Bx!y#;)V5k-&b#Bk!a#0_!Oy# S#@T!c#[#}!+w!v%v#v!h#))V5k-f#=]#H+)  |#5k(v!a!)& p(g:Q#i!))s^!w!>t#a!R#))z&[+Dn#w&I9)~5d0Z!Z#d%T!v!5;T#n!/Av#u&<&i!W#=7u!&)w4Z,e&B-#f&CP%Q%Q!Z#]!o!b!q())S2i1W)o!Y&1',
  rings: '#)   #1,+     #+,+  #-# 44E#-#    #),+ #5v!=W!#  @-3#1#### z!-#-<1s!#L',
  neighbours:
    'V)mm!aa!]p& F|#,z#L=~%},V!7F^%W#P#W)g*p%V&[#x#~! r!r&z%e(Y&u(f!Q!P!T#Y&o(4Hk5s,@n#a&V#h%u%T!n#_!(j(w!{#4[#Ie#<&b#Bk!a#0_!Oy# S#@T!c#[#}!+w!v%v#v!h#W)o!Y&1e&BZ!Z#d%T!v!5;T#n!/Av#u&<&i!W#=7u!Dn#w&I>t#a!R#e#[!-z#k!{!5R#V![!MW%W(o!u!_#j#~#^%:e%I9R#}%*o!n&z#u!]%q%f!V#)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!Hg!f%.Q&/>:_!s!5S!V%a!x%X!Fs%r!5-eV!z0n% q!x!S%g!0s!+^5f#s!N9r#s#A/V.v#JX%U!q#u!o% P#R!s!-z?e/n#h%q!S!d%_#&a!',
} satisfies EncodedFigure;
