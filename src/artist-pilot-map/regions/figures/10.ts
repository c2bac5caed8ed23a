// Etelä-Savo. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '10',
  names: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
  grid: 10,
  origin: [150165, 72292],
  size: [2531, 2127],
  sea: true,
  areas: [
    ['046', '103', 1917, 611, 303, 'Enonkoski', 'Enonkoski'],
    ['097', '101', 391, 1362, 345, 'Hirvensalmi', 'Hirvensalmi'],
    ['178', '105', 1148, 947, 527, 'Juva', 'Juva'],
    ['213', '101', 352, 912, 535, 'Kangasniemi', 'Kangasniemi'],
    ['491', '101', 867, 1428, 668, 'Mikkeli', 'S:t Michel'],
    ['507', '101', 323, 1710, 585, 'Mäntyharju', 'Mäntyharju'],
    ['593', '105', 701, 308, 744, 'Pieksämäki', 'Pieksämäki'],
    ['623', '101', 1529, 1574, 719, 'Puumala', 'Puumala'],
    ['681', '103', 1492, 813, 580, 'Rantasalmi', 'Rantasalmi'],
    ['740', '103', 2052, 999, 898, 'Savonlinna', 'Nyslott'],
    ['768', '103', 1548, 1220, 347, 'Sulkava', 'Sulkava'],
  ],
  arcs: 'S!#[|!WHs#c#g#0M|!>x%v%d!MZ%*k#m!/}!m!A<,k&y!e!Z# .^%l#7Gp#l#V#Q!P#FU(HCa#Hg#I0^!5#Vd!qDJb!Z% T!u#e# Nb!Q# Ha%}#U)-)  5_(]%^)l!V!5u#1#  i!Oj&1Q!j!g!q!y!;{%p!9#  Id&U!*,i%a!+Q!R&[!k!d!v#U!c![!Y%|!v#+)c@cEk#^!}#d!j!d!-&U*k!a*d&U!e#S%e!*^!5&  H6f%T&{!C2V#V!Iv#n&y#^!j#}!7&  |!p#;}!n!Ir!T!x!(Ca%n!=(S%X!5=&  V!m#5m&Y#c#Z!7f(}#j!h%p%_(>c#1[#a!T!g#}#%p!-#  5U&}!V#R&.R#C3)_Bb6a#Ia!e(H7o#p%U#^!L]#[&I/&y.d*c!_&Ld#V#V#Q!(y!q%7#  Bq%e!V#U%7Ie!p#e!CU%V(T#b%d#,j#-)W3w/p#d&k#k!1c%g![%))x!k/l%p(W%p(3&a4~&T#Cl#i&~#=i!l!I_#P)u*e!^%5#h3gBr!=Z!n#j!@>t#;Z#S#7:Z#s%b#9)  Z!Z#d%T!v!5;T#n!/Av#u&<&i!W#=7u!?#  n!4?|!b!n!d!f%n!4[#Gh%W#4c#x#U!0z!r!X%5v!}#S#/)P8T*Bm(V!U!W!S%j![!?c!+)V+n0V%p!Z!)S#v#))fEp=Dn#w&I=)e9l*k!/X#h!e!a%0f#p#h!W!s#W%:q!p&>w!{%R#z#Ft#)/)gAr4u!w!R!i!o%m%t# MY%-)_){u!Lg%W%k%f%K9]#-)EW-s!X#]#f!&r!g!V!5)  Ka!T#Iz#V!s!e#u!P#_&B}!P%g!y!+)W,S,v%V(h%l!v!^#;){*QDV!j!Mk#.c#V![#V!;P!b%Eq#S#q#S%P!e%P%%w#7&s2cP!o!d#_#O~#(y!w!1T#]#(W%n#l#Ce%}!;)  &b#Bk!a#0_!Oy# S#@T!c#[#}!+w!v%v#v!h#))  W)o!Y&1&)  e&B1)]+z_!@j&q!q%Z!1d%]&e#I5]#-)q(z2_&;e!W![!]!R&W!7#   r&M}!W%:l#k!Y%n+P!~#W#N_(d#|!B)#  Z!T!h%)?)lAPB#q%k#Bj!m!o#CHe%v%6|!d!,f#S!^%b!JBZ!8Ij!<))v7q-U#W#~!X#+)h+f-V!P!u#x(4j%;)j+wP!l#i#[![#?{&k#b% j!c!w#u#n%x!<v!}#l![+Ac#-)f(jQ!U!m#i%t%b&U#Am#+)f6f/|#5k(v!a!)C#v,^!V%v! o#x!(}#|!}#40d!U!Y#y#}#k!H,n%u#p!X!i#x!H5]!v!v!/)?~6u%Il#r#g!7K]%*~!))W(wR!f#=]#H',
  rings:
    '## #+    #/#     #/#  LM #1P!E+@?  #1##v!k!+###3#  ##r!94#/4y!   f!#-g!   u#&5v###### DC#Q&#-=n#=)f!',
  neighbours:
    'X)ay!ep% ^[(Pz& _#V&y,f&P#p#t#Ke!e%c!7T&|#~#U% o!S!_)~#p#Cg!h#s![!R#t#_)u&r+x!r),z#L=~%},V!7F^%W#P#W)g*p%V&[#x#~! r!r&z%e(Y&u(f!Q!P!T#Y&o(e#]#P!o%T*m*S#g%4}!w&g(T%)-T#x!h#z%W(k#[(V(P&Q#i!S#h#g&T#b!t#Q#_#Ld&L{!Y&4o+q,X!{!f!/Z!f#q&t&]%q%f!V#)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_![#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!Hg!f%.Q&/>:_!s!5S!V%a!x%X!Fs%r!5Hi#V!_!<d#s&~#l%Z%w!l#@P#5m!0/t* #4L:HMx)xe!f|!R!i!o%m%t# MY%k!/X#h!e!a%0f#p#h!W!s#W%:q!p&>w!{%R#z#Ft#)x&HEm#6t!X#<%h!v&=@u#o!.:S#w!4e%U![!Y#f&CZ&0X)n!w!g#w%u#*v!]#|!U!d#T#Az# a!Nb#1Cj!%a#f#=]#H|#5k(v!a!)U!m#i%t%b&U#Am#l#i#[![#?{&k#b% j!c!w#u#n%x!<v!}#l![+Ac#V!P!u#x(4j%U#W#~!X##q%k#Bj!m!o#CHe%v%6|!d!,f#S!^%b!JBZ!8Ij!<+P#J^%f!6k#q#t%HQ&V!Z!^!d!V!^&:@j&q!q%Z!1d%]&e#I5]#k#^!}#d!j!d!V!j!Mk#.c#V![#V!;P!b%Eq#S#q#S%P!e%P%%w#v%V(h%l!v!^#f!x!|!Q%^&Ct!~!r!f#y#W!S#HJ_!f!W!%s![#g!r!W#Lg%W%k%f%K9]#a#Ia!e(H7o#p%U#^!L]#[&IV%q(m%q(p#d&k#k!1c%g![%4v#m!W!^%_)4a(V%p!Z!)S#v#Bm(V!U!W!S%j![!?c!-k*pk!n% q!x!S%g!0s!+^5f#s!N9r#s#A/V.v#JX%U!q#u!o% P#R!s!-z?e/n#h%q!S!d%_#&a!',
} satisfies EncodedFigure;
