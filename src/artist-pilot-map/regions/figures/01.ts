// Uusimaa. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '01',
  names: { fi: 'Uusimaa', sv: 'Nyland', en: 'Uusimaa' },
  grid: 10,
  origin: [147710, 74916],
  size: [2691, 1465],
  sea: true,
  areas: [
    ['018', '015', 2011, 416, 281, 'Askola', 'Askola'],
    ['049', '011', 1334, 879, 234, 'Espoo', 'Esbo'],
    ['078', '014', 181, 1434, 169, 'Hanko', 'Hangö'],
    ['091', '011', 1580, 865, 263, 'Helsinki', 'Helsingfors'],
    ['092', '011', 1528, 736, 278, 'Vantaa', 'Vanda'],
    ['106', '011', 1443, 271, 377, 'Hyvinkää', 'Hyvinge'],
    ['149', '014', 876, 1107, 308, 'Inkoo', 'Ingå'],
    ['186', '011', 1643, 468, 94, 'Järvenpää', 'Träskända'],
    ['224', '011', 1020, 383, 247, 'Karkkila', 'Högfors'],
    ['235', '011', 1353, 902, 43, 'Kauniainen', 'Grankulla'],
    ['245', '011', 1649, 663, 54, 'Kerava', 'Kervo'],
    ['257', '011', 1190, 1014, 207, 'Kirkkonummi', 'Kyrkslätt'],
    ['407', '016', 2403, 238, 288, 'Lapinjärvi', 'Lappträsk'],
    ['434', '016', 2392, 485, 480, 'Loviisa', 'Lovisa'],
    ['444', '011', 812, 792, 477, 'Lohja', 'Lojo'],
    ['504', '015', 2157, 308, 219, 'Myrskylä', 'Mörskom'],
    ['505', '011', 1771, 357, 342, 'Mäntsälä', 'Mäntsälä'],
    ['543', '011', 1396, 491, 289, 'Nurmijärvi', 'Nurmijärvi'],
    ['611', '011', 1794, 440, 157, 'Pornainen', 'Borgnäs'],
    ['616', '015', 1991, 234, 227, 'Pukkila', 'Pukkila'],
    ['638', '015', 2043, 618, 424, 'Porvoo', 'Borgå'],
    ['710', '014', 434, 1140, 627, 'Raasepori', 'Raseborg'],
    ['753', '011', 1775, 741, 217, 'Sipoo', 'Sibbo'],
    ['755', '011', 958, 954, 207, 'Siuntio', 'Sjundeå'],
    ['858', '011', 1593, 562, 166, 'Tuusula', 'Tusby'],
    ['927', '011', 1104, 614, 323, 'Vihti', 'Vichtis'],
  ],
  arcs: '&&kx!b96z%)&  r#L9n!)#   Fp&_!)#  i%m!w!f#+#  e&l&T!_!X*a!+#v>P7W#c#CX!0X%-#  8}#R#GQ!@Q![#)#  [!.r#a!)#  U!l)k!F&#  9|#+   <d#s&~#l%Z%-#|&r!IR!b!4P!Mk!;&#iS!m4y!s!5   x!M;w!n!y!b(;d!_!T&m#g! b#{#1#RW!{7T)[#X#Y!(a!s!G-U#g!L)#  V#.BP#5   _!s!5S!V%a!x%X!Fs%r!5Hi#V!_!)#V%q+l#_%[!<-#  1U!j#g%k!(b#i#&#  d#M)#  6j#q!_#))g#q;g#l!g)Y!)#~+5x!q%0y!)#  k#5r!O/#  a#.0P#o#z%]!n&z!)&#  [#g&))  2b%m!Q#+)  f#[!v#4w!H3#aCrOi#f!=i#^%(T!d!Hl%o!Fh#;)&  r#:?H+&  t#[!]#)h#p&3   [# |%}!w#.V!Y!n!.t!ABg!&#lMuE?A&#  B~#/#  n!Y!f!44W&^%51@-#rBV#6x!z!^#^#g&r!f!&)  d#.1)  Y!M~# m%T&P#}#}!Y!9r#-#  a!U%r(y!b!x!e#a!)#a@^*-h%]#R!&#  %i(; s5{.w!l#@P#5m!n!g!P%b&h!:Q!x!L@[#)1P%L:+#  9l!Q#w&k!l%)#  h#R%W%G&)s]!uA}#:))h&b)h!m& X!7#i!w(#k%Q!h)P%;U#e#(r!Q#6Q#_!6h%e# )&  d!.Dv%-)  Q%@p#R#c%Q#*q#+)v-R/x!f!Fq#n%h!))_)q(&c!}#f&C   0i!5|#_!c!k# r!h!t!o!<m!e&Q&n![%l#]#5g!T!c!t!)4q#g#_!/&  7w#Dl!r!@[#w#KQ&-&  In!r# Gw#[!x!/ z3w6F_!n% q!x!S%g!0s!- w5x&;c#s!N9r#s#A1&me!U,_!W#%{#n%Y!n!Y!p%/%x!7)  M4>_(i!_!q!.9Q&U!X!-Q&}# g!q#3)  t#.k!LHT%c!(U!T%t!HS!U#&)  b#G1#d)V-R!o%-m!}!r#)X&i!No![!3#  z!]#L t!V#Q# Q#m!>g!MP#)#ZW!aAh#y#3b%+)  v#4l#h!?R#&#d%f-%.+#f6c%>n!y!R!Q( &#[)r#r!4&#>@d%|%/)X#~2e!r#U#Ow!U%Q#S!Ml#-)d-}+n!z#Q#:Y&|%g#)+)d-g!a!1[!x#-~#-&  Z!;t!X#]#z&?;-#s?l1]!T%HW&1[#h#F+#j+k#s!X&T!x#Q#S%+&Z5Z(l#x#|!a!u#G&#  i&W)))~3p0c&f#}#W#= c0_9[#p#[!c!Ga%X!;Z!U#d%m![#l!T!T%l#R!b!o#c&R)P!S!+&  b!f!]%Z(%Q#1 f+^0Lf!JX%U!q#u!o% P#R!s!E pr!m4P!{#T%P#Af%p!A j&U#_!|!P#n!4Z!f%y!_!l#G^!_!_![#}!S#|!@c!r!1)  MM~#Fe(q&~& t#~!T#;5 ~)s0v!._%a%c&(j!At!f%_!A4s!]%j#- _&@T!_!e!R!T#m!c#G- wh!X:Hg!f%.Q&/>:&#k#S/*X!&#Z>z-W!Y%&  R-Q#]#))q,iELo!Q&;',
  rings:
    '#-     &/      # #&  #+43  #/DC   <#1=      #+    #)   #+    ##e##)Aq! #+V%U%  #-##   )/#    @#?# #3a#_#   W#V# #/X(W( f!9K#7n(o( R%Q%Q&R&#  #-r(q(^&]&P(#+j!h) N#+n(T)5]!&/X(^(T!V# 4#3&/~(}( [#i#r&# #5g&z#E-7W)5s!{%#-{&r#V#|%{%#1s&h&U&z!x&g&y%#3f([%u%a#~!d&n(V&',
  neighbours:
    'p+^o&wS! R1^#r&V(P&Q#i!S#h#g&T#b!t#Q#_#Ld&L{!Y&4o+q,X!{!f!/Z!f#q&t&]%q%f!V#)[!p!S!L^#n!U!%c%|!a!u#/e#f!b!d#_!@>Lu&t!m#=l!b!^#ANr!9f#}#Y%c#@8U!P%;]!a!W#_!Q#4W#5x!W#~#e&%b!x!f!Fq#n%h!h!m& X!}#:+r#b%R#o#Q#P%A>Q#k#i!u#5c&f#}#W#,}#Z!w#_!0n!z#Q#:Y&|%g#)e!r#U#Ow!U%Q#S!Ml#g#l!g)Y!v!Iu#5e#Z!l!R#3c%Lo!Q&;8q#|!X!~!~#l%S&}# X!Lc#/a#FR!V#u!IT!U%b!)IU%j!Ms#/f!r#~# ,R&T!Y!8R&p!/h!a!?a(L5S#:s#P#}& d(r&}#GLL@x!]%HJL(u#h#R%%R!{!f!u!e&X%P#s#U!q#a%n(a!W#~!h!GV!r!p#T%}!_%*4l%/ e#i)_#0h!o#o#U#;2l!>My#L t!B)a#e#j!Ca#/Ck#&k#_!f!Q#Y!f!G)X#BR#t!HT!~!r!b!l! h!q#&:;)5_!W#Nd!l!W!P%Av({&BW#k#[!q#[!NX#(&Q#a#Z!V#b!z#v&W!b!e#]%W#_(=Ha%t#+t!o!T!]!P%1l%Z#Z!5h!y!.}#z!;R%R#g#P!Y#>r%a!;U!h!T!j!%S#LX%1f2fm!EZ!Z!F5Fo!m! i!LY!+g.uW!5Np#I0c!)zDnq!y!Kx!P#-S!@s!g#u!e!:g!f!A-U+Y!a!~!k!)U!g!P!M;z,h<S! l#m!?m!V!X#[!@g!M:p&j!GJs!^#@:8+pm!m/w%T!IIv%m!+nV!r)c!x!U!Y!FY%+y2p:W#b%X#Q#Cq(1[(x#;~#~!5b%Z(X#z!Kf#u!G+e5xIIFe!G+P#Y!yb!r6f!m!9S%P!u%Q#a!?z#Z!g!j!4J_!n!S!g#Ly#y!q#L2s&{!_!;x!X#BP%U#g!_!Z&:;R!_&@c% ?@c!f%j#)Y#|#3hQ#g02) z%)*n&P#>^%IMn!v#-?S+W!T%}!:DU(F/)qDS7[!R!Kp#1~CP#W#:^![#i(m!a#X#T!)Z!5)a#b!V#)LX#1u&s!X%x!9e#v#FU%A=_#U#d#)V8f!q!a!^#d#/V;u#]#i#u!(3a!Js!u#S!-zDV#S!r!R#(Im!0V#/R=x!G[#^!l!}!y!p!d#v!A-}+Y!9f!U%l!;a%u#Y!+X-[#c!_!CV#[#s!1]6COe&{!Lz#/P#s!j%g!n!f#1c+G!q#T#U#g%5P!d#7o!c#;1^%h:;b%e![#k!S!LX#Z!GBf#+a*A0e#U%o!/d#9^&x&l%b%k![#H@)k#l#5l#x&,c!y!;Cg![#G+o#u%2X!|#:HV#-u]%n*n#h%q!S!d%_#&a!+Ro#q4a!_!}!a!T%]#+JM]#L!w!d!d#/yG|H5 ) /)8 , )jFg@c!B%X#+mR!_6s!f!s!GP!R#+[#m!n&R!5Y!W&Y!-w^![*V!l!d#LU!g!x!Y%',
} satisfies EncodedFigure;
