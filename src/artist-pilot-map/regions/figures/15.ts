// Pohjanmaa. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '15',
  names: { fi: 'Pohjanmaa', sv: 'Österbotten', en: 'Ostrobothnia' },
  grid: 10,
  origin: [146423, 70149],
  size: [1940, 3042],
  sea: true,
  areas: [
    ['231', '153', 110, 2377, 21, 'Kaskinen', 'Kaskö'],
    ['280', '152', 131, 1782, 163, 'Korsnäs', 'Korsnäs'],
    ['287', '153', 330, 2583, 302, 'Kristiinankaupunki', 'Kristinestad'],
    ['288', '154', 1604, 260, 585, 'Kruunupyy', 'Kronoby'],
    ['399', '152', 679, 1614, 351, 'Laihia', 'Laihela'],
    ['440', '154', 1247, 141, 176, 'Luoto', 'Larsmo'],
    ['475', '152', 342, 1575, 339, 'Maalahti', 'Malax'],
    ['499', '152', 509, 1123, 382, 'Mustasaari', 'Korsholm'],
    ['545', '153', 243, 1912, 484, 'Närpiö', 'Närpes'],
    ['598', '154', 1114, 333, 127, 'Pietarsaari', 'Jakobstad'],
    ['599', '154', 1328, 438, 500, 'Pedersören kunta', 'Pedersöre'],
    ['893', '154', 1060, 665, 479, 'Uusikaarlepyy', 'Nykarleby'],
    ['905', '152', 726, 1297, 233, 'Vaasa', 'Vasa'],
    ['946', '152', 924, 1169, 440, 'Vöyri', 'Vörå'],
  ],
  arcs: '- S(nd#BJ&U#M(0W%- T%aE4a#X#.Gs!k#K3 |!V-X#j!Kt!n!l%7z!i%x!?S&i!7+#  W!a%f!X#]#o%/&  h!a%&s!a#)P%4o#53)X9bCNe#Q#.7k)V!Hs#Cb!l!Q!}#1)Q%}>&q#Hq#l#o&X!d!e!x!u!<-)v%}0Q&0V%OS#e%P!57   _!Y#U!|*a!e#*T%y!d!W#}#H0S!]%R!<)#  ^(}&Z#_%&)   +/)g_!gq!IW!T&S!1u!]#~#_#g!1#v,e+50X*Z,[#v!v!0l(}#r!q#&#  ~#w#&)5041& 50?0&)W!6V!7& W!6G(/)q:d+q+h*@Y!x%+n%~#u)Z(9)x7f9,d%a#n!Br%S#a!Z!T%l#6h#R!a!n!s!Q!a!_!))w#R1&e%W!P&&)aS!|Ob#s#-)[3T(y!W!5R#c(S%])m!&#z0x*5W#+#  7W#z#[&Go&+#  e%R#Mm!W%h#))Z&]/F[)d%~(+)W<k^!Q#DM|!@|!&#X!i*d!Q%&#  l!R!1   Q#Q&*l%{!e#u!1u!R!Oc!) [U!pi!~#DT#Q+&#  ~#{!)#  d)e(GQ!))v!z+ t%e!{#-&d!r)V!X#a#0T%l!w&7- d(T0S#D-S&R#g!*c%&#i.{#X#](&   s!73#  z#Q!y!r!LZ%o#Bt!70o#c&f!7   /P(y!D~#p#s%|%d#=m!f!o!R#-b#R#a!&#  7f&+#  Z!Co#i%:T#1 m5T4u#T%Mt!}!V!b#7:[%z!b#= f!g,z%S#FZ%b!t!{%w&o!u!h!{!Gp#b&d%R#j#_!q%u#KP!{!+)R/nGV&t%d!x!>_%-)S#~+a#f#5a(x!u(1k!; h*_+c!k&n%]!JN=^#e#C/e#r!d!r#u+6V!f%W!(b(-#WZ!gm!V!}!c#a!Q#}!a#K&#  BD-    c#j#P!g!|!S%R!))Y2j9{!X(V&z!+)l0S,o!>z#d#Q%r%5#j*}!h%w#;Y#t!w#;t!c&x%x!)o#Y#Hn!1)h#u:w!V!J_!c%S#S(6b#g!,{#+&h.h)x!o#Q#_!n%6=   Z!g#d!JT%m&;|!l#64i#}!W&Cr#y!P&w!p%Bu&u!X!))S/aR!1{#z#Y&)#[)](}!C_&l&+ P<u% b%s!]!e%^!) s!7[#W#R%W)/ w&V-B<~#f!0n#6 h!<+)_?m#X#=o(Z%t& 1 ]6R*.~%r&KT#a#e!a#u!Y!i!r%/)R+e4Ia#_!v%5l![#~%y!X!/ Z8v%e!^&X#1Gu!U#{![#11 P)s(c#H ~%[!JY%W!5x#e#s!',
  rings:
    '## &# )   #/##    #7#  # # ## #/##   ##-#]![!  &1e#d#  LM # )3T!E/     # # #/l%r#I _%^%#+n!m!  #/## 8v!f!#-q%  @1++1y#g!a!)a#_#~!&)u!# )/#4j!y!DE# # ',
  neighbours:
    's,nIzq!F[)d%~(1{#z#Y&X#=o(Z%t& Ia#_!v%5l![#~%y!X!w!V!J_!c%S#S(6b#g!,{#o!>z#d#Q%r%{!X(V&z!IW!T&S!1u!]#~#_#g!V!~%%d%,d%a#n!Br%S#a!Z!T%l#6h#R!a!n!s!Q!a!_!q+h*@Y!x%+n%~#u)Z(-S&[!|!Z&w#])L;|!>r*Q!~!T#P#j&?9p!V!v!}%_*R!p!}%_!=g#z#h!)X%]#~!&Z!a!R%y!)Ge#u!F~#e&4d!Q!1I1Z#U#0]%O~!5Z%Q!x!q%a#EW&V!o#b#d![!9g!]%u%Z!{%1X#a#V& w!GO_#l#U!![!S!1a!T%R!Y#p%}#Lg#CQ#w%e!a%~#5 Q!Q#|!Z!i!Q#]!d!S#b(W#d!Q#(,_%c!0,a#m2  Pi*ij# %%2&x! .V!>My#L t!B)a#e#j!Ca#/Ck#&k#_!f!Q#Y!f!G)X#BR#t!HT!~!r!b!l! h!q#&:;)5_!W#Nd!l!W!P%Av({&BW#k#[!q#[!NX#(&Q#a#Z!V#b!z#v&W!b!e#]%W#_(=Ha%t#+t!o!T!]!P%1l%Z#Z!5h!y!.}#z!;R%R#g#P!Y#>r%a!;U!h!T!j!%S#x!i)j&n#-Y#V!b!Bo#r![#?g&l%u#e!o#LS&Z!Z!%]%j!K_!JQ!4T#d%W%NR&1&q#Hq#l#o&X!d!e!x!u!<Ne#Q#.7k)V!Hs#Cb!l!Q!}# *0j!y!t(4_(b#e#V&t%d!x!>_% t%e!{#y!W!5R#c(S%])m!3qG~g%8V!EZ!Z!F5Fo!m! i!BK+[.gW!5Np#I0c!=W^#W}(b!+[#w#L]%v#V%Q*FV#b#s%9Hs!R%*x!U!7}%q#P#/j_!p{!P!D1q#I9U!E%u!?Y&1M|!@|!P!c#0> v!d#1[!o!Mg%Z! 61 l#?K41+mW!e{&W#b%X#Q#Cq(1[(x#;~#~!5b%Z(X#z!Kf#u!G1~)~&;b%e![#k!S!LX#Z!GBf#-i*E*%0e#U%o!&K+P* )i#l#5W!V#/i)V,5 ) /)8 , ',
} satisfies EncodedFigure;
