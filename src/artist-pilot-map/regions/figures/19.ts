// Lappi. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '19',
  names: { fi: 'Lappi', sv: 'Lappland', en: 'Lapland' },
  grid: 10,
  origin: [146038, 58470],
  size: [6892, 8725],
  sea: false,
  areas: [
    ['047', '196', 1970, 3078, 2271, 'Enontekiö', 'Enontekis'],
    ['148', '197', 4489, 3082, 2624, 'Inari', 'Enare'],
    ['240', '192', 2912, 8437, 179, 'Kemi', 'Kemi'],
    ['241', '192', 3145, 8090, 517, 'Keminmaa', 'Keminmaa'],
    ['261', '196', 3294, 4387, 1355, 'Kittilä', 'Kittilä'],
    ['273', '196', 2609, 5856, 844, 'Kolari', 'Kolari'],
    ['320', '194', 5022, 6851, 1078, 'Kemijärvi', 'Kemijärvi'],
    ['498', '196', 2348, 4115, 612, 'Muonio', 'Muonio'],
    ['583', '194', 5137, 5975, 1068, 'Pelkosenniemi', 'Pelkosenniemi'],
    ['614', '194', 5434, 7666, 1094, 'Posio', 'Posio'],
    ['683', '191', 4419, 7855, 1230, 'Ranua', 'Ranua'],
    ['698', '191', 3974, 7380, 1757, 'Rovaniemi', 'Rovaniemi'],
    ['732', '194', 6000, 7062, 1026, 'Salla', 'Salla'],
    ['742', '194', 5647, 5132, 1336, 'Savukoski', 'Savukoski'],
    ['751', '192', 3550, 8396, 741, 'Simo', 'Simo'],
    ['758', '197', 4905, 3861, 1968, 'Sodankylä', 'Sodankylä'],
    ['845', '192', 3443, 7715, 1142, 'Tervola', 'Tervola'],
    ['851', '192', 2673, 7630, 449, 'Tornio', 'Torneå'],
    ['854', '193', 2833, 6601, 783, 'Pello', 'Pello'],
    ['890', '197', 4696, 889, 1594, 'Utsjoki', 'Utsjoki'],
    ['976', '193', 2750, 7175, 989, 'Ylitornio', 'Övertorneå'],
  ],
  arcs: 'z# h}!Z{%x%u!L|!5u)y#|%)t!y&R%k#q#X!i#S#Cv%t%u&R!v%n%z,+e#W)k#R%n% e#T! R%m&x%e&v!P!Y)y#+Q#c&r*j*P%*x!_%X#}#k#c#v!_%w&T!c#_!^(b(Q.e*o!U)p!f!Y#a)=u#|#l%}(o&[.Y%U*X/h&_)X)l-;i%x&V+Q!{,[(k#l+W(}*,{%i(x+p(i*Z!y!Q&i!S)Q%f!q%E~#Z&n#L(a%x&^%w,U%s(P&b#l)k!C&&  }%}0-#  m-^!W+c(_,S2n!C1#  o&}!*w#f(Bj!g#h0S!V!u!? bW!VF5i&d){#.v%Ak)S!Q&i%e&p)}&u!g!W%2x&{-P!k#F|(;j%/#  lS!~>h#R%j5X*X)u+X+n4K   b#z#p3]+|)S%[!a(a(x1t%e*k/}2 r&Hm(o!W%d#Z#Q1|-k#^!q!v#])*f&o!P%V/s+W4c!j)1#  ]!Ki&MT!f!m;h-[Mh#T*[%)&  m1y#U3j*- _.^R(x%_(*]!~%>&V!&#  +(-#  w%^#i%f#[!k%g!}!&#  [#z#+#t*i+n#a)+S#4c/1#  p#U!{%]&j-NGu!}!N^%+1#  #t#e+P+f![%,z#x!Nj%Y(3&wJ|s&Z%k2Z&y0s+yDGQ,f(u*d%^%c&r/)&  x2Y#~%Z#+#  y+a3~%j.S#Q/9#  I u#{/W#a/%w#k!Z!Gu&h!Z!Mb%X%Z!-S&&&d7Ty!_&s4-&  j8e&h!h![/9+;;   l%n(:Z%]%](a!Z%d!f%Gp!~&r!i!|%|!U&[!W&})[#)#  S4s1r)I3&]V#Uc#q#v!T2t49j%x!u3j!h!g&n*k!H1#  d7t(^%+x#i#X#r#y(+m,P-1#  }!U,P&s(z#AW!s(r%X-P#o(1#  R(Q!S)P!^)h#1Y![){*_(f%K Qp#XS#L[!X%j!,}#f&{);_%[#n%0}#9z*<c&^!j%P#@Z#^# r%a#JZ!w#g&X%Ll!~!f*>:3&j_#j]#]3k5Cx!i!c/EP!j&R!1k#Z!k#1#  s4X-q%t+0{!c(1b#Z#}*U%+#  y+u(U&Ce#y.M)d7{x!%d%g#c&|!T![!U#b#]!s%1v&*;d%e&U#Bk&p# n#e&R!v!7t%R(V!r!V(1U&V#^#o! Q!~(-)|(WV!f!+z*k%k#T!a/N1)  -V!^#q&_!q&x!9[#l#z%]!-&  o!m#3m-^)T%8e&/&  Z#V%U#f!1n!V!}#7h!-#t?U+x#Y!}!o#m%_%q,9))X~!Q]!U*z%%m*+&P*p%a+d,a(v,o#x()&  i,[&1_!C#  R# o!v!i%T!h#W#b#9M_#x&^#j!e#1}#t&V!o(*[!n&R#0S%u%Y(+/)nFiHv)Og,1a(AY,x%o,u1-&ig!qX#{4l#l/d-l#c%p&I+&i1wd!h,e&S13d4[-+&  R+T._!r4>R(&&  v%P2+)ws#~GX5_) ~!X- ;#ZJdZ!_&b!}(X!7j!{%P*P&T,)u#{%c)|&k)V#z(n)g)q(W-A   m.S.w#r/y#o%Y&o*y#^%l,_3U+a0Z!u(I{(y!Z&w*g0CW%z#j&^%~+/&Qq!zv!}(n.I R/_*R#y&W<aM)   R9r-t-c:1)S^%[Q&t&[)h#]!s!b%R#V!y.+x&k#/ r>h1V!i#i&t!Bn!Y&(i#?+#u4~:[*|,S%^#U*V#& w|!]e&e(k:+#v}#hP&:g/_&{&^(u)&&  18A |.qP!V!]!g&]!>}!k#m!Dd%Cl!%r%Z!s##^#~!|!0z%f%Q),r(Z!h!+&  ,e#d-|%z5u);#d)cEk&HV%A^)[*T!P#U&k%[#)V!b#7q!V(a%^)g%u&g&;   w!w#Q!w&>V%^!j(Ly#W%g#Cq#|!Z([#y#*q#g#r%w! Yd!iV&b!P(1q&[!x! |%f#t%?U&]!h!f#Q-Lz!Y%^#U!X%Bf%Q#p!i%P(d&z!m%b( z!b&f%Ge&}!h%x)g#a!{!V&j!5}!T&=g!V#Y%|!g(U#D^#n#V!]#i#[%4c!S&P&No!Y!|)s#Ge*q(|+R)o%8U%7 nX%vS*|!0e&m&h!|(Y!s)_!P%-g#]#v!1~!X#h!',
  rings:
    '#+    #/,+    #+    #+(&  #/X!9?   #-(&   #+    #+W#c!13#+0/  #1#    HG#/#   <=#5[#Z#r!Q!5+  a##/b#LP!5e! #+r!q! 0#/1 p%-c%b!#/y#X&8z!Y!e##/,o% X!4Y!#-|%X& 0x%#+AX#W! #&P(~&#-j!Q!)/0',
  neighbours:
    'd1P^!}^/d!JT%m&;|!l#64i#}!W&Cr#y!P&w!p%Bu&u!X! c#j#P!g!|!S%R!Q#Q&*l%{!e#u!1u!R!Oc!P!c#0> v!d#1[!o!Mg%Z! 61 l#?K?0P!D1q#I9U!E%u!G(-S&[!|!Z&w#])L;|!>r*Q!~!T#P#j&?9p!V!v!}%_*R!p!}%_!=g#z#h!)X%]#~!&Z!a!R%y!)Ge#u!F~#e&4d!Q!1I1Z#U#0]%O~!5Z%Q!x!q%a#EW&V!o#b#d![!9g!]%u%Z!{%1X#a#V& w!GO_#l#U!![!S!1a!T%R!Y#p%}#Lg#CQ#w%e!a%~#5 Q!Q#|!Z!i!Q#]!d!S#b(W#d!Q#(,_%c!00h%f#V%<c#[#Y#m!w#)b%V#Y#Z!z!%k#h!8HP%n!k#o#1V![#t&[)h#]!s!b%R#V!y.+x&k#U*z%%m*v)Og,1a(AY,x%o,u1{%^!]#k#y!8a!r&_#r&,W!b/Ol#U!{*j%g!*%d%g#c&|!T![!U#b#]!s%1v&*;d%e&U#Bk&p# n#e&R!v!7t%R(V!r!V(1U&V#^#o! Q!~(X5_) ~!X- f&^0z)a.V#j+1^%]#p)X#e2&d#z%[#j,r&Q!Z#m%y%l%v&B}!(s(?P&q&x)Q!Z#Z&)U%U!U!m!e#w%j#~#U#U!X% _%b#NS(?p#,h#U!j&u!b#4e!o!X#y,0k!X#n!s!5X#p#v&:y!U#GQ#P#!P&]#b)4q%T#t#Y%S!U(q%A_#S%?Iz#b!c!v#a(FT)m#Q(S&^(|!h)l%i!t(^%g%j&c(])9w!R&v#Y%q(y,f&P#p#t#Ke!e%c!7T&|#~#U% o!S!_)~#p#Cg!h#s![!R#t#_)u&r+x!r),z#L=~%},V!7F^%W#P#W)g*p%V&[#x#~! r!r&z%e(Y&u(f!Q!P!T#Y&o(e#]#P!o%T*m*S#g%!1qw( BHBo#r![#?g&l%u#e!o#LS&Z!Z!%]%j!K_!J_!Y#U!|*a!e#*T%y!d!W#}#H0S!]%R!<c!k&n%]!JN=^#e#C/e#r!d!r#u+6V!f%W!(b(X#j!Kt!n!l%7z!i%x!?S&i!7~#DT#Q+ b%s!]!e%^!s!7[#W#R%W)/P(y!D~#p#s%|%d#=m!f!o!R#-b#R#a!.~%r&KT#a#e!a#u!Y!i!r%=|o!Wp#b!+[#w#L]%v#V%Q*FV#b#s%9Hs!R%*x!U!7}%q#P#+kn#Wd%X#.Gs!k#K+d#gD&U#M(0W%+T%]N-S&R#g!*c%/e!v>Mt!}!V!b#7:[%z!b#;b(c*FZ%b!t!{%w&o!u!h!{!Gp#b&d%R#j#_!q%u#KP!{!-u!p+~#f!0n#6 h!<-l7c=X#1Gu!U#{![#1/m%z& ~%[!JY%W!5x#e#s!',
} satisfies EncodedFigure;
