// Ahvenanmaa. Made by `npm run regions`; don't edit.
// Kuntarajat: Tilastokeskus ja Maanmittauslaitos, CC BY 4.0. Yleistetty.
// Municipal boundaries: Statistics Finland and National Land Survey of Finland, CC BY 4.0. Generalised.
import type { EncodedFigure } from '../figure.ts';

export default {
  code: '21',
  names: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' },
  grid: 10,
  origin: [145282, 75383],
  size: [1155, 861],
  sea: true,
  areas: [
    ['035', '213', 1138, 63, 35, 'Brändö', 'Brändö'],
    ['043', '212', 60, 464, 106, 'Eckerö', 'Eckerö'],
    ['060', '212', 284, 410, 142, 'Finström', 'Finström'],
    ['062', '213', 614, 753, 84, 'Föglö', 'Föglö'],
    ['065', '212', 267, 159, 118, 'Geta', 'Geta'],
    ['076', '212', 182, 462, 105, 'Hammarland', 'Hammarland'],
    ['170', '212', 266, 560, 213, 'Jomala', 'Jomala'],
    ['295', '213', 928, 360, 52, 'Kumlinge', 'Kumlinge'],
    ['318', '213', 1042, 817, 49, 'Kökar', 'Kökar'],
    ['417', '212', 441, 642, 147, 'Lemland', 'Lemland'],
    ['438', '212', 528, 607, 57, 'Lumparland', 'Lumparland'],
    ['478', '211', 309, 577, 27, 'Maarianhamina', 'Mariehamn'],
    ['736', '212', 416, 274, 178, 'Saltvik', 'Saltvik'],
    ['766', '213', 831, 550, 30, 'Sottunga', 'Sottunga'],
    ['771', '212', 454, 398, 157, 'Sund', 'Sund'],
    ['941', '213', 632, 383, 70, 'Vårdö', 'Vårdö'],
  ],
  arcs: '3 dU!_&>f!EZ!Z!F5Fo!m! i!LY!; ZP!T1#A0v#x!R!(V#z!;N~!I[#,u#U%R!Cj#C;&#f+}+h!a!& i!_!T#:)#  V!a%)_#+   U!v# ]#e#.)#  R!m!r!(&#  8_!-   @f!k!L}!b(FL+ n5i8 y#y!Kx!P#/ l#5h!R!s!g#u!e!:g!f!A/ V(s!}#:a!~!k!)U!g!P!M/ Q3n:t!S!T!}&f#l!z#s!Lf#+#R%c.Z!Y!5a!o#c!7   d!q&/FX!c#;X%^!)T#z!?OR!S%{!m%- ^%(q%a%BA;U%g#F&&  Z!(+   _!S!l%AV!i#- tEW)p!i#c!x!U!Y!FY%- w(s6e#~!IFe!G+P#5 Q=X%}#R(_!;L|!R#i#n&P#>^%IMn!v#/ X#a)j!r!W!T%}!:DU(F/+ b,R%+y!JA:o#- l#m3m% l#m!?m!V!X#&#  m&a%&   Q#R%+ z9c.]!f!c!B%X#5 Y3n.[!@g!M:p&j!GJs!^#@Q#x! l!/ U.p#8U#V!l!d#LU!g!x!Y%',
  rings: '## ## #1#      )# # # #&JG#)87 #-DC  4##3## ## ## #&87#+n!m!  ## #&,+## ',
  neighbours:
    'w!w~!q? VG*Ho#o#U#;2l!>My#L t!B)a#e#j!Ca#/Ck#&k#_!f!Q#Y!f!G)X#BR#t!HT!~!r!b!l! h!q#&:;)5_!W#Nd!l!W!P%Av({&BW#k#[!q#[!NX#(#HV# =OGN+a&k:W#b%X#Q#Cq(1[(x#;~#~!5b%Z(X#z!Kf#u!G)W)Y.[!R!Kp#3|=X)X%x!9e#v#FU%A); ]#p!{!)V8f!q!a!^#d#-R,GS!r!R#(Im!0V#1R=x!G[#^!l!EC x#8Cv!A-}+Y!9f!U%l!;a%u#Y!1],OOe&{!Lz#/P#s!j%g!n!f#1c+G!q#T#U#g%5P!d#7o!c#;1^%h:;b%e![#k!S!LX#Z!GBf#+a*A0e#U%o!/d#9^&x&l%b%k![#H@)k#l#5l#x&,c!y!;Cg![#G+o#u%2X!|#:HV#/T*Y75 ) /)8 , +a0m.s!f!s!GP!R#+[#m!h&P! ^!n%S!',
} satisfies EncodedFigure;
