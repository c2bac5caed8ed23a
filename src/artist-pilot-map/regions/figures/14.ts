// Etelä-Pohjanmaa. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '14',
  names: { fi: 'Etelä-Pohjanmaa', sv: 'Södra Österbotten', en: 'South Ostrobothnia' },
  grid: 10,
  origin: [146745, 70740],
  size: [2228, 2413],
  sea: true,
  areas: [
    ['005', '146', 1751, 813, 542, 'Alajärvi', 'Alajärvi'],
    ['010', '144', 1490, 1364, 586, 'Alavus', 'Alavo'],
    ['052', '146', 1415, 254, 343, 'Evijärvi', 'Evijärvi'],
    ['145', '142', 710, 1258, 482, 'Ilmajoki', 'Ilmola'],
    ['151', '141', 282, 2227, 414, 'Isojoki', 'Storå'],
    ['152', '142', 572, 828, 232, 'Isokyrö', 'Storkyro'],
    ['218', '141', 124, 1808, 140, 'Karijoki', 'Bötom'],
    ['232', '141', 539, 1871, 574, 'Kauhajoki', 'Kauhajoki'],
    ['233', '142', 1073, 370, 617, 'Kauhava', 'Kauhava'],
    ['300', '144', 1482, 1179, 410, 'Kuortane', 'Kuortane'],
    ['301', '142', 723, 1516, 639, 'Kurikka', 'Kurikka'],
    ['403', '146', 1524, 451, 356, 'Lappajärvi', 'Lappajärvi'],
    ['408', '142', 1184, 769, 527, 'Lapua', 'Lappo'],
    ['743', '142', 1079, 1185, 394, 'Seinäjoki', 'Seinäjoki'],
    ['759', '146', 1964, 1004, 327, 'Soini', 'Soini'],
    ['846', '141', 241, 1498, 375, 'Teuva', 'Östermark'],
    ['934', '146', 1778, 528, 391, 'Vimpeli', 'Vindala'],
    ['989', '144', 1931, 1596, 481, 'Ähtäri', 'Etseri'],
  ],
  arcs: '&&{r!cX!q#D+&  u&m&S#n%p%{#)&  Q#s#e!f!/#  f#f!#P!V#Q#&Z%]#l!/#  S!h#u%o#]#+b&i#Y%(+)  v#Q!m!<q!u!))  ~!y()c%3#  ~% s&W!Z!y*e%Q!Du%La!*n#)&  b!f!U#71#  V#Y(X!S%U!y%X!Y%^#/n!f#3)  J_#j!7T%^%V(6L_#s#6r!k#5&  Q!<z%_*}!k#f!s#j!=r!f%a!{&]#B3#  l#y!U%T&U!P!v#IR#r%w%s#W%X!/&R0RHy#u#j!Q!k#o#)o#F_!))  {!X(V&z!/)  IW!T&S!1u!]#~#_#g!&)  &+/#  R!Q!y!j#e&v#]!t!_%b#&)WKwHb#s#&#  M07#  i%<P){#W%W#c!1?y!n!b#Oo%Q%z#M}(5#  w&CHy!x!6t%x!r%f%u#<P(W#o!^#))_*yX!]&p%~#u&&)Z*h+]*i#&)  ]%.1)  &q#Hq#l#o&X!d!e!x!u!<-#k(q#|!k#f!Q!,k%z!C+#k(q#5C^*x)Ee%))f#US!F[)d%~())  1{#z#Y&+)  X#=o(Z%t& &#  e!W!5#  m&i!Q#T& g!r!_#HT&?Z#x!s!j!Y%3)b4XKNe#Q#.7k)V!Hs#Cb!l!Q!}#)#  1;T-s%)#  .l#]#f&))f+~-{% s!q#+#S3]2k%]*K{&M49&  r#O9j!x&^!h#s!(Q!Q*q!}!R&,e%MQ%L^!-)e+~-h#~%f#BT#})e!C/&X=hj!Q#j#0Z#f#m(Ix&:71#  ]%n#w&V!{&Q!P(Z%y#KDs!)#  }#x!:h!/)d!V!Ia#_!v%5l![#~%y!X!1)  w!V!J_!c%S#S(6b#g!,{#+)  o!>z#d#Q%r%&&V#eR!-s#/&  =m#c!r!k!v%R#f!]#B1#d8Z75Q%g! [(c.a!e!:m!a!r&&)w&P#x&~!))w&P#V%e!S#())c)~!m%y!v#)3&j<{5]#f!4P%R(B.P#W&Nn!l!}#V!+)  V&t%d!x!>_%))   t%e!{#-)  y!W!5R#c(S%])m!)&RMW35h%x!g#))y*k9b#r&z#j#-#   ]&q#Q!m#T#Al&5#W1}:j!<_!g#Z(7x#h%V,r! |%T!_%6j%))y4[N~!W!v!W(&)c#W!d#V!&)lG[Oj!r!3)l)o6:Q#{#Y)t!W#e%J6m#y#D)X%&)k(o6:r!1&;s!W#6s#r!{#(h!_#l%Bk#y#&)cu!{8 +-)i%]2a#f#5a(x!u(1k!))vu!T_!T%X!R%(+)P-^,V#l!Q#}#z%b%&)Y4]MQ#f!-)1U.+d%Q!0v!r%b#W#3)e5W8T)^+{%f# e#s!]!l#=y!D;r!-)g9_#T#C&g%CW%z#y!',
  rings:
    '#5         #-DC   #-     #+    #/#   # #/DC    #+   J#/IHA& ##3a#_#  P!O  #+|%M|# #7a#_## #X!W!   #/o&n&f!S#g% #-P(}%On!^!#5Q&]&#X!i#Q!Ig!X!#-h%x&## #-u#v##b!b!#+}#t&I##1f(Q(5###r(',
  neighbours:
    'c*Yv!ph!y!)Ge#u!F~#e&4d!Q!1I1Z#U#,[#Yv!  V}(n|% -S#{&BW#k#[!q#[!NX#(&Q#a#Z!V#b!z#v&W!b!e#]%W#_(=Ha%t#+t!o!T!]!P%1l%Z#Z!5h!y!.}#z!;R%R#g#P!Y#>r%a!;U!h!T!j!%S#x!i)j&n#-Y#V!b!Bo#r![#?g&l%u#e!o#LS&Z!Z!%]%j!K_!J_!Y#U!|*a!e#*T%y!d!W#}#H0S!]%R!<c!k&n%]!JN=^#e#C/e#r!d!r#u+6V!f%W!(b(X#j!Kt!n!l%7z!i%x!?S&i!7~#DT#Q+ b%s!]!e%^!s!7[#W#R%W)/P(y!D~#p#s%|%d#=m!f!o!R#-b#R#a!.~%r&KT#a#e!a#u!Y!i!r%Z!g#d!JT%m&;|!l#64i#}!W&Cr#y!P&w!p%Bu&u!X! c#j#P!g!|!S%R!Q#Q&*l%{!e#u!1u!R!Oc!P!c#0> v!d#1[!o!Mg%Z! 61 l#?K?0P!D1q#I9U!E%u!G(-S&[!|!Z&w#])L;|!>r*Q!~!T#P#j&?9p!V!v!}%_*R!p!}%_!=g#z#h!)X%]#~!&Z!^(h:jg!z!Y(P%s%y#c#n!?-|#a#f!R(7b%T#Ka!v!W!x!Y!]#P&4m!a!w%Hb#s& n([%W#<y#Z&0|#e%P)G])a#t#[)l!b(R%4Q#x!V!d!|# u%?a%e!y!U&u%a#f#5a(x!u(1k! +P!~#c!m!t#BW!I6l)R#/Of#t!=d!y!Y!e!k#p&Ir#%r#^%/^*j#]&p%~#u&{% s!q#h#~%f#BT#})e!Cm%y!v#)T#)W%d!x&~!d#V!w!V(P#V!s!l#t#7M^#W(7U%]%k!6K^#T#C&g%CW%z#y!T)^+{%f# e#s!]!l#=y!D;r!+d%Q!0v!r%b#W#Q#f!:r!:Q#{#Y)t!W#e%J6m#y#D)X%j!r!(b%P#x(p!t!l!=u#P!V#l!Q#}#z%b%T%X!R%(y#i#a#q&%*^#f![#}#0t!S&R!HV!+nd!yh%5Np#I0c!+a/fi#X#.Gs!k#K+d#gD&U#M(0W%+T%]N-S&R#g!*c%/e!v>Mt!}!V!b#7:[%z!b#;b(c*FZ%b!t!{%w&o!u!h!{!Gp#b&d%R#j#_!q%u#KP!{!-u!p+~#f!0n#6 h!<-l7c=X#1Gu!U#{![#1/m%z& ~%[!JY%W!5x#e#s!',
} satisfies EncodedFigure;
