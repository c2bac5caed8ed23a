// Kainuu. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '18',
  names: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
  grid: 10,
  origin: [150550, 67315],
  size: [2770, 3146],
  sea: false,
  areas: [
    ['105', '181', 1381, 1517, 831, 'Hyrynsalmi', 'Hyrynsalmi'],
    ['205', '182', 476, 2137, 946, 'Kajaani', 'Kajana'],
    ['290', '181', 2164, 2387, 1209, 'Kuhmo', 'Kuhmo'],
    ['578', '182', 790, 1975, 895, 'Paltamo', 'Paltamo'],
    ['620', '181', 648, 1232, 745, 'Puolanka', 'Puolanka'],
    ['697', '182', 1237, 1764, 580, 'Ristijärvi', 'Ristijärvi'],
    ['765', '182', 1345, 2647, 866, 'Sotkamo', 'Sotkamo'],
    ['777', '181', 1618, 536, 1293, 'Suomussalmi', 'Suomussalmi'],
  ],
  arcs: '-&_i!ps!z0r*X%)q#Z%j(1+#  >Z0~# t&w)5#  f+T)s%~&d&m%_#0q*v#c(s%V#Ek%k%/#  b!e%U+|&b%)r%X!s#x!5)YAZS!T!0s&c&R%Dh%w#}#KP!h!R(v!m& ))  d%<m&y#))  y#j!0r.&)  (n%-)  <LV#U#a*q!t&~!9#  s*c!w!U#z#Kl#R%q% IX!j&i!]#k!i%c!CD;#  G=Q#MU#f#[&[%[#d)Ad)R#r#~#Q%R#x&P!]#h%V#+#mT!nX!m!p%s%j!y.k%G   !P&]#b)4q%T#t#Y%S!U(q%A_#S%?Iz#b!c!v#a(FT)m#Q(S&^(|!h)l%i!t(^%))  T%9X%e%-)  r!]%Z!n,Q/}!}&75&  q!s+Z(q#W#R%?<y#R%f!f(0e&b%[)-&  R#^#[!k&V!a)c!63)SY!q0&{#}!p%a#R%Km#~#~!m!j%m!p!/&  f&[(r#(W%a#a!9o%r%5#  V#0}%h&0h#Q!k!t#q!~#S!T#X#n&V#-#  R%S!P!y!X%8d%y!)&x!t:r(_#Ly!5)]29Lg#Z%j!!u#X!W&k! k#i&k#u#Mj!5)  t)q!)^#a!LP!o#Y!i#Bu#~%X(X#y&1)m8|,j!U!r!x+_*a#R%R#z%?~%03#m8|,j)[!Co%6{![#{!.b#_&a(U!b++#t1_Ot!1d(s#S#^#+)b%{P!j&_,f/^%x+D+)~Bo,Q!7b#Q%v#^)))W)x#h%u&a&o&))o*va#U&GZ!e!5)cJV:-}!_%o%a#Au#@~,h&d!{()R#e1z#-)iV!_6m)>d!e!|(i#h%)^! i4m!B}!(s(?P&q&x)Q!Z#Z&)U%U!U!m!e#w%j#~#U#U!X% _%b#NS(?p#,h#U!j&u!b#4e!o!X#y,0k!X#n!s!5X#p#v&:y!U#GQ#P#',
  rings: '#+    #1       #1@?     #-@?   #1r!q!0/ # #-[#c!G@)#1P!I9P!Q!# #1e#P#5## ~!',
  neighbours:
    's,^R#re( aa%=0)X%]#~!&Z!a!R%y!)Ge#u!F~#e&4d!Q!1I1Z#U#0]%O~!5Z%Q!x!q%a#EW&V!o#b#d![!9g!]%u%Z!{%1X#a#V& w!GO_#l#U!![!S!1a!T%R!Y#p%}#Lg#CQ#w%e!a%~#5 Q!Q#|!Z!i!Q#]!d!S#b(W#d!Q#(,_%c!00h%f#V%<c#[#Y#m!w#)b%V#Y#Z!z!%k#h!8HP%n!k#o#1V![#V!i#i&t!Bn!Y&(i#?x%_(*]!~%>&V!V!]!g&]!>}!k#m!Dd%Cl!%r%Z!s##^#~!|!0z%f%Q),r(T!_! rN1_!0N c#j#~!Cq#.@Qp% OX#w*g0CW%z#j&^%~+f&^0z)a.V#j+1^%]#p)X#e2&d#z%[#j,r&Q!Z#m%y%l%v&m)>d!e!|(i#h%)-}!_%o%a#Au#@~,h&d!{()R#e1z#U&GZ!e!j!U!r!x+_*a#R%R#z%?~%0W#z&P&Y(Cv#X!j#Q!p#_!M(_#s)p!Lk!l#v#l#j&j! Y!X&#v#[%k!Mh#l!q!l!k%}#P#Jn#b#S%|!q%%|#s&P#_*p!U#V#=M)o%1s.z#k!n&z#e%=n& S(w!Q!i!~#Ji%x#S%Et&d&U!1b&p&i%v&Q!7b#Q%v#^)j&_,f/^%x+D~&6R/|![!o,s!^%Y%d%U%8g%j&c(])9w!R&v#Y%q(y,f&P#p#t#Ke!e%c!7T&|#~#U% o!S!_)~#p#Cg!h#s![!R#t#_)u&r+x!r),z#L=~%},V!7F^%W#P#W)g*p%V&[#x#~! 6W!=c]&jg&b!+[#w#L]%v#V%Q*FV#b#s%9Hs!R%*x!U!7}%q#P#',
} satisfies EncodedFigure;
