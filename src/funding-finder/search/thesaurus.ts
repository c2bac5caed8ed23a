/**
 * What the words of funding mean: for each meaning the words for it in Finnish, Swedish and English.
 *
 * A meaning is written `field:code` as in the feed; `topic:` meanings have no field of their own and
 * tie words and languages together. Words before `|` mean just this; those after it only point to it
 * (a care home hints at older people), count for less and make no chip. Base forms only: the
 * analysers know the inflections, and the compounds are taken apart. A phrase is joined by `_`.
 */
export type Words = readonly [fi: string, sv: string, en: string];

export const thesaurus: Readonly<Record<string, Words>> = {
  // Who applies
  'applicants:artist': [
    'taiteilija kuvataiteilija kirjailija muusikko säveltäjä tanssija näyttelijä valokuvaaja ohjaaja käsikirjoittaja kuvanveistäjä esikoiskirjailija taiteentekijä koreografi runoilija suomentaja kääntäjä sirkustaiteilija mediataiteilija sarjakuvataiteilija | ammattitaiteilija freelancer esiintyjä laulaja tekijä maalari graafikko',
    'konstnär bildkonstnär författare musiker kompositör tonsättare dansare dansör skådespelare fotograf regissör skulptör översättare poet koreograf cirkusartist serietecknare | yrkeskonstnär frilans artist manusförfattare sångare',
    'artist writer author musician composer dancer actor photographer director sculptor translator poet painter choreographer | freelancer performer screenwriter singer',
  ],
  'applicants:workgroup': [
    'työryhmä ryhmä ensemble yhtye bändi kollektiivi rekisteröimätön | teatteriryhmä kokoonpano orkesteri porukka kaveri kaveriporukka ystävä',
    'arbetsgrupp grupp ensemble band kollektiv oregistrerad | teatergrupp orkester gäng vän',
    'workgroup group ensemble band collective working_group unregistered | orchestra friend crew troupe',
  ],
  'applicants:association': [
    'yhdistys järjestö seura kyläyhdistys rekisteröity_yhdistys kulttuuriyhdistys kotiseutuyhdistys taideyhdistys eläkeläisyhdistys kerho | kuoro ry klubi harrastajateatteri osuuskunta verkosto kyläseura urheiluseura hallitus puheenjohtaja',
    'förening organisation byaförening sällskap registrerad_förening hembygdsförening konstförening klubb | kör rf amatörteater andelslag nätverk',
    'association society organisation organization club ngo nonprofit | choir charity cooperative network',
  ],
  'applicants:municipality': [
    'kunta kaupunki kuntayhtymä kunnallinen | kulttuuritoimi kulttuurisihteeri kulttuurituottaja sivistystoimi nuorisotoimi kunnanjohtaja',
    'kommun stad samkommun kommunal | kultursekreterare kulturproducent bildningsväsende',
    'municipality town city municipal | council local_authority',
  ],
  'applicants:company': [
    'yritys yrittäjä toiminimi osakeyhtiö tuotantoyhtiö yhtiö kustantaja kustantamo levy-yhtiö oy tmi startup pk-yritys | luovat_alat',
    'företag företagare bolag produktionsbolag förlag förläggare skivbolag ab firma startup | kreativa_branscher',
    'company business entrepreneur firm publisher ltd startup | creative_industries',
  ],
  'applicants:foundation': ['säätiö | rahasto', 'stiftelse | fond', 'foundation trust | fund'],
  'applicants:individual': [
    'yksityishenkilö henkilö asukas harrastaja opiskelija yksityinen rekisteröimätön | yksilö kuka_tahansa harrastelija amatööri',
    'privatperson enskild invånare studerande student oregistrerad | individ amatör hobbyutövare',
    'individual person resident student private_person unregistered | amateur hobbyist',
  ],
  'applicants:school': [
    'koulu oppilaitos opisto kansalaisopisto musiikkiopisto taidekoulu päiväkoti yliopisto ammattikorkeakoulu peruskoulu yläkoulu lukio | opettaja luokka koululainen ope eskari esikoulu rehtori koululuokka',
    'skola läroanstalt institut medborgarinstitut musikinstitut daghem universitet yrkeshögskola gymnasium | lärare elev klass rektor förskola',
    'school college institute university kindergarten | teacher pupil class preschool headteacher',
  ],
  'applicants:researcher': [
    'tutkija väitöskirja väitöskirjantekijä tohtorikoulutettava | tiede historioitsija tohtori professori',
    'forskare doktorand avhandling | vetenskap historiker doktor professor',
    'researcher scholar doctoral phd | science professor',
  ],
  'applicants:museum': [
    'museo kotiseutumuseo paikallismuseo | kokoelma',
    'museum hembygdsmuseum lokalmuseum | samling',
    'museum | collection',
  ],

  // For what
  'purposes:accessibility': [
    'saavutettavuus esteettömyys vammainen vammaisjärjestö erityislapsi esteetön vammaistaide viittomakieli yhdenvertaisuus kehitysvammainen kuulovammainen näkövammainen kuuro viittomakielinen selkokieli | apuväline avustaja kuljetus pyörätuoli luiska ramppi invaramppi hissi sisäänkäynti tulkkaus',
    'tillgänglighet funktionshinder handikapp funktionsnedsättning teckenspråk likabehandling utvecklingsstörd döv synskadad lättläst | hjälpmedel rullstol ramp hiss ingång tolkning',
    'accessibility disability disabled accessible equality sign_language deaf blind | wheelchair ramp lift entrance interpreting',
  ],
  'purposes:arteducation': [
    'taidekasvatus kulttuurikasvatus perusopetus taiteen_perusopetus taideopetus opetus kasvatus taiteilijavierailu kulttuurikasvatussuunnitelma | taidekoulu musiikkiopisto sanataidekoulu',
    'konstfostran kulturfostran konstundervisning grundläggande_konstundervisning undervisning fostran konstnärsbesök | konstskola',
    'art_education arts_education cultural_education teaching pedagogy artist_visit',
  ],
  'purposes:building': [
    'rakennus korjaus korjaaminen kunnostus kunnostaminen remontti peruskorjaus entisöinti entistäminen restaurointi seurantalo kylätalo investointi rakentaminen nuorisoseurantalo työväentalo remontoida remppa saneeraus rakennusperintö | talo ikkuna katto vesikatto julkisivu tila kiinteistö lämmitys keittiö sisäänkäynti ovi portaat ylläpito kunnossapito lattia seinä sähkö vessa eristys mylly tuulimylly navetta aitta',
    'byggnad reparation renovering restaurering föreningshus byggande investering ombyggnad bygge ungdomsföreningshus byggnadsvård laga reparera renovera sanering byggnadsarv | hus lokal fönster tak fasad fastighet uppvärmning kök ingång dörr trappa underhåll golv vägg el kvarn väderkvarn ladugård',
    'building repair renovation restoration construction refurbishment investment community_hall restore renovate refurbish | house premises window roof facade heating floor entrance door stairs electricity maintenance toilet mill',
  ],
  'purposes:childrensculture': [
    'lastenkulttuuri lapsi lapsiperhe perhe vauva satu satutunti nukketeatteri lastenteatteri skidi mukula muksu kakara taapero pikkulapsi | päiväkoti leikki-ikäinen koululainen lastenkirja',
    'barnkultur barn dagis familj baby saga sagostund dockteater barnteater | daghem barnbok småbarn förskola småttingar',
    'children child kid family baby puppet fairy_tale toddler | kindergarten preschool',
  ],
  'purposes:digital': [
    'digitaalinen digitalisaatio digi digitointi digitoiminen verkkopalvelu verkkonäyttely kotisivut nettisivut verkkosivut | skannaus sovellus virtuaalinen netti sosiaalinen_media',
    'digital digitalisering webb webbplats hemsida | app virtuell nät',
    'digital digitisation digitization online website | app virtual web internet',
  ],
  'purposes:environment': [
    'ympäristö luonto ilmasto ekologinen kestävä ympäristökasvatus vesistö perinnemaisema ympäristötaide Itämeri vesiensuojelu | kierrätys niitty laidun maisema metsä puutarha eläin meri viljely',
    'miljö natur klimat ekologisk hållbar miljöfostran vattendrag miljökonst vattenvård | återvinning äng skog trädgård djur hav odling',
    'environment nature climate ecological sustainable environmental_art | recycling meadow landscape forest garden animal sea gardening',
  ],
  'purposes:equipment': [
    'laite kalusto väline soitin hankinta laitehankinta soitinhankinta esiintymisasu kama laitteisto | nuotti äänentoisto kaluste kitara piano viulu rumpu flyygeli harmonikka kamera tietokone valot',
    'utrustning instrument anskaffning apparat grejer | noter ljudanläggning möbel scenkläder gitarr fiol trumma flygel dragspel kamera dator',
    'equipment instrument gear purchase device | furniture costume guitar piano violin drum camera computer',
  ],
  'purposes:event': [
    'tapahtuma festivaali konsertti juhla tilaisuus kesätapahtuma kulttuuritapahtuma markkinat pop_up festari iltama avajaiset | esitys luento keikka kyläjuhla juhlavuosi joulu juhannus vappu pääsiäinen kekri kulkue kilpailu messut ilta bileet stand-up',
    'evenemang festival konsert fest tillställning kulturevenemang sommarevenemang marknad julmarknad | föreställning föredrag jubileum jul midsommar tävling kväll',
    'event festival concert celebration gig summer_event fair party parade | performance show lecture anniversary christmas midsummer competition evening',
  ],
  'purposes:exhibition': [
    'näyttely galleria yksityisnäyttely näyttelytila näyttelytoiminta valokuvanäyttely taidenäyttely näytteillepano vernissa | näyttäminen ripustus',
    'utställning galleri visning konstutställning vernissage | hängning',
    'exhibition gallery exhibit | show',
  ],
  'purposes:heritage': [
    'kulttuuriperintö perinne kotiseututyö kotiseutu paikallishistoria historia historiikki perinnetyö rakennusperintö kulttuuriympäristö perintö perinnelaiva perinteinen muistomerkki | museo muistitieto vanha kansanperinne sukututkimus kirkko murre sota veteraani hautausmaa',
    'kulturarv tradition hembygd hembygdsarbete lokalhistoria historia historik byggnadsarv kulturmiljö arv minnesmärke byggnadsvård | museum minne gammal släktforskning kyrka dialekt krig veteran',
    'heritage tradition local_history history folk_tradition historic monument traditional | museum memory old church dialect war veteran',
  ],
  'purposes:integration': [
    'kotoutuminen kotouttaminen maahanmuuttaja monikulttuurinen monikulttuurisuus vähemmistö pakolainen kieliryhmä saamelainen romani siirtolainen | moninaisuus kielikahvila monikielinen kaksikielinen vieraskielinen venäjänkielinen ukrainalainen turvapaikanhakija ulkomaalainen',
    'integration invandrare mångkulturell mångkultur minoritet flykting språkgrupp samisk romsk nyanländ | mångfald språkcafé flerspråkig tvåspråkig asylsökande utlänning',
    'integration immigrant multicultural minority refugee migrant newcomer | diversity multilingual bilingual asylum foreigner',
  ],
  'purposes:international': [
    'kansainvälinen kv ulkomaa kansainvälistyminen kulttuurivienti vienti kulttuurivaihto kansainvälisyys | vaihto rajat_ylittävä ulkomainen maa',
    'internationell utlandet utland utomlands internationalisering export kulturutbyte | utbyte gränsöverskridande land',
    'international abroad foreign export overseas | exchange cross_border country',
  ],
  'purposes:library': [
    'kirjasto lukeminen lukea lukutaito lukupiiri kirjailijavierailu | lukija kirjamessut lukudiplomi',
    'bibliotek läsning läsa läsfrämjande läsecirkel författarbesök läskunnighet | läsare bokmässa',
    'library reading literacy author_visit book_club | reader',
  ],
  'purposes:mobility': [
    'liikkuvuus nuorisovaihto | vaihto matka opintomatka',
    'mobilitet ungdomsutbyte rörlighet | utbyte resa studieresa',
    'mobility youth_exchange | exchange travel',
  ],
  'purposes:operating': [
    'toiminta-avustus toimintatuki yleisavustus vuosiavustus toimintakulu yleistuki vuosituki perustoiminta | vuosittainen säännöllinen toiminta',
    'verksamhetsbidrag verksamhetsunderstöd allmänt_bidrag årsbidrag verksamhetsstöd basverksamhet | verksamhet årlig',
    'operating_grant operating general_support core_funding running_costs | annual activities',
  ],
  'purposes:participation': [
    'osallisuus osallistaminen osallistuminen osallistuva osallistuva_budjetointi yhteisötaide vertaistuki asukaslähtöinen | yhteisöllinen yksinäisyys naapurusto vapaaehtoinen kansalainen naapuri kortteli yhteisö',
    'delaktighet medverkan deltagande medborgarbudget gemenskapskonst inkludering deltagande_budgetering | gemenskap ensamhet grannskap frivillig medborgare granne kvarter',
    'participation inclusion engagement participatory community_art participatory_budgeting | loneliness neighbourhood community volunteer citizen neighbour',
  ],
  'purposes:production': [
    'tuotanto tuotantotuki esitystuotanto teostuotanto ensi-ilta kantaesitys | valmistaminen harjoitustila tuottaminen tilausteos teostilaus tilaus treenikämppä treenis',
    'produktion produktionsstöd premiär uruppförande | repetitionslokal beställningsverk beställning',
    'production premiere producing | rehearsal commission',
  ],
  'purposes:project': [
    'hanke projekti hankeavustus kohdeavustus hanketuki kehittämishanke kehittämisavustus hankerahoitus projektituki kokeilu kehittäminen projektiraha | yhteistyö yhteistyöhanke kumppanuus',
    'projekt projektbidrag projektstöd utvecklingsprojekt utveckling försök | samarbete partnerskap',
    'project project_grant development pilot experiment | cooperation collaboration partnership joint',
  ],
  'purposes:publicart': [
    'julkinen_taide julkinen_taideteos julkinen_teos prosenttitaide prosenttiperiaate muraali katutaide graffiti veistos taidepolku ympäristötaide valotaide julkinen_veistos seinämaalaus patsas | puisto seinä koristelu',
    'offentlig_konst offentligt_konstverk procentprincip muralmålning gatukonst graffiti skulptur miljökonst ljuskonst staty | park vägg',
    'public_art public_artwork mural street_art percent_for_art sculpture light_art environmental_art statue | park wall',
  ],
  'purposes:publication': [
    'julkaisu julkaiseminen kustantaminen painatus kirja julkaisuavustus julkaisutuki lehti aikakauslehti historiikki kulttuurilehti kyläkirja painaminen painattaminen | valokuvakirja muistelma levitys esite äänikirja painokulu',
    'publikation publicering utgivning tryckning bok tidskrift historik tryck | spridning memoar ljudbok broschyr',
    'publication book magazine journal publish print | distribution audiobook leaflet',
  ],
  'purposes:research': [
    'tutkimus tieteellinen tutkimustyö historiantutkimus väitöskirja gradu pro_gradu | tiede arkisto',
    'forskning vetenskaplig avhandling | arkiv',
    'research scientific thesis | archive',
  ],
  'purposes:residency': [
    'residenssi taiteilijaresidenssi residenssipaikka residenssikeskus | oleskelu taiteilijatalo',
    'residens konstnärsresidens residensplats residenscenter | vistelse',
    'residency artist_residency residence retreat | stay',
  ],
  'purposes:seniors': [
    'seniori ikäihminen vanhus eläkeläinen iäkäs ikääntynyt vanheneminen mummo isovanhempi vanhainkoti palvelutalo vanha_ihminen iäkäs_ihminen hoivakoti mummi pappa ukki isoäiti isoisä muistisairas | vaari kotihoito hoitolaitos',
    'senior pensionär äldre åldring mormor farfar gammal_människa vårdhem servicehus farmor morfar | hemvård vårdinrättning',
    'senior older_people old_people elderly_people elderly pensioner retired grandparent care_home grandma grandpa older_adults | home_care dementia',
  ],
  'purposes:touring': [
    'kiertue kiertuetuki keikkakiertue kiertävä | keikka vierailuesitys',
    'turné turnébidrag turnéstöd kringresande | gästspel',
    'tour | gig',
  ],
  'purposes:training': [
    'koulutus kurssi opinto opiskelu harjoittelu leiri opintomatka työpaja kouluttautuminen | opintoseteli oppiminen opiskelija mestari kisälli kerho valmennus opettaa',
    'utbildning kurs studier studerande läger praktik verkstad fortbildning | lärande lärling klubb',
    'training course study camp workshop education | learning apprenticeship coaching club',
  ],
  'purposes:translation': [
    'käännös kääntäminen kääntäjä suomentaja käännöstuki suomentaminen | näytekäännös kieli',
    'översättning översättare översättningsstöd översätta | språk',
    'translation translator translate',
  ],
  'purposes:travel': [
    'matka reissu matkakulu matkustaminen matkustus retki opintomatka ulkomaanmatka matkustaa | vierailu seminaarimatka kuljetus majoitus lento lentolippu juna bussi hotelli',
    'resa resekostnad utfärd studieresa utlandsresa | besök transport logi flyg tåg buss hotell',
    'travel trip journey excursion | visit transport accommodation flight train bus hotel',
  ],
  'purposes:twinning': [
    'ystävyyskunta ystävyyskaupunki ystävyyskuntatoiminta ystävyyskuntamatka kuntaverkosto | kumppanikaupunki',
    'vänort vänortsresa vänortsverksamhet vänkommun | partnerstad',
    'twinning twin_town sister_city town_twinning | partner_city',
  ],
  'purposes:village': [
    'kylä kyläyhdistys kylätalo kylätoiminta maaseutu maaseudun_kehittäminen kyläkirja kyläseura kyläläinen | talkoo haja-asutus lähiö mökkiläinen',
    'by byn byaförening byahus byaverksamhet landsbygd byastuga bystuga bygdegård bygd | talko glesbygd',
    'village rural countryside village_hall | hamlet cottage',
  ],
  'purposes:wellbeing': [
    'hyvinvointi kulttuurihyvinvointi terveys taidetta_hoitolaitoksiin hoiva mielenterveys taidelähtöinen yksinäinen | sairaala hoitolaitos hoivakoti yksinäisyys potilas sairas vankila kuntoutus',
    'välfärd kulturvälfärd hälsa välbefinnande välmående | vård sjukhus vårdinrättning ensamhet ensam patient sjuk fängelse',
    'wellbeing well_being health care welfare lonely | hospital loneliness patient prison',
  ],
  'purposes:working': [
    'työskentely työskentelyapuraha työapuraha kotiapuraha työstipendi | toimeentulo elanto kirjoittaminen luova_työ työhuone ateljee kirjoittaa',
    'arbetsstipendium skapande | arbete försörjning skrivande ateljé arbetsrum skriva',
    'working_grant | writing creative_work studio livelihood write',
  ],
  'purposes:youth': [
    'nuori nuoriso nuorisotyö nuorisotoiminta teini nuorisoraha bändileiri nuokkari nuorisotalo nuorisotila murrosikäinen | yläkoulu harrastustoiminta nuorisovaihto opiskelija skeittaus aloitteleva',
    'ungdom ung unga ungdomsarbete ungdomsverksamhet ungdomsgård tonåring tonårig fritidsgård ungdomslokal | hobby ungdomsutbyte nybörjare',
    'youth young teenager young_people youth_exchange teenage youth_club teen | hobby emerging',
  ],

  // Art forms
  'artForms:architecture': [
    'arkkitehtuuri | arkkitehti rakennustaide',
    'arkitektur | arkitekt',
    'architecture | architect',
  ],
  'artForms:circus': [
    'sirkus sirkustaide nykysirkus sirkustaiteilija',
    'cirkus nycirkus cirkusartist',
    'circus',
  ],
  'artForms:comics': [
    'sarjakuva sarjakuvataiteilija | kuvitus',
    'serie serietecknare serieteckning | illustration',
    'comics graphic_novel | illustration',
  ],
  'artForms:craft': [
    'käsityö käsityöläinen käden_taidot tekstiili tekstiilitaide keramiikka kudonta puutyö käsityötaide ryijy kässä ompelu neulonta virkkaus | kivenhakkuu taideteollisuus pitsi kutominen savi kansallispuku',
    'hantverk hantverkare slöjd textil textilkonst keramik vävning stickning sömnad handarbete | konstindustri spets folkdräkt',
    'craft handicraft textile ceramics pottery weaving knitting sewing needlework | woodwork lace',
  ],
  'artForms:dance': [
    'tanssi tanssija tanssitaide nykytanssi kansantanssi koreografi baletti tanhu katutanssi',
    'dans dansare danskonst folkdans koreograf balett koreografi folkdanslag',
    'dance dancer ballet choreographer choreography folk_dance',
  ],
  'artForms:design': [
    'muotoilu muotoilija | design suunnittelija',
    'formgivning design | formgivare designer',
    'design designer',
  ],
  'artForms:film': [
    'elokuva leffa dokumentti dokumenttielokuva lyhytelokuva elokuvataide käsikirjoitus animaatio audiovisuaalinen video käsikirjoittaja elokuvantekijä dokkari lyhäri | ohjaaja elokuvateatteri elokuvaaja',
    'film dokumentär dokumentärfilm kortfilm filmkonst manus animation audiovisuell filmare | regissör biograf video',
    'film documentary movie cinema short_film screenplay screenwriter filmmaker animation audiovisual filmmaking | director video',
  ],
  'artForms:literature': [
    'kirjallisuus kirjailija runo runous romaani novelli sanataide kaunokirjallisuus esikoiskirjailija runoilija lastenkirja suomentaja tietokirja kirjoittajapiiri lavaruno dekkari | kirja kirjoittaja kirjoittaminen kääntäjä lukeminen kirjasto',
    'litteratur författare dikt poesi roman novell ordkonst skönlitteratur poet barnbok skrivarcirkel deckare | bok skribent skrivande översättare läsning bibliotek',
    'literature writer author poem poetry novel poet fiction poetry_slam | book writing translator reading library writers_group',
  ],
  'artForms:media': [
    'mediataide media mediataiteilija podcast | video videotaide peli',
    'mediekonst medier media podcast podd | video spel',
    'media_art media podcast | video game',
  ],
  'artForms:music': [
    'musiikki muusikko kuoro orkesteri bändi yhtye konsertti säveltäjä sävellys laulu levy äänite soitin kamarimusiikki kansanmusiikki jazz rock säveltaide laulaja musiikkiopisto ooppera pelimanni rokki rap räppi hiphop musa biisi soitto soittokunta puhallinorkesteri torvisoittokunta | keikka äänitys laulujuhla sanoitus sanoittaja kitara piano viulu rumpu flyygeli harmonikka soittaja',
    'musik musiker kör orkester band konsert kompositör tonsättare komposition sång skiva inspelning instrument folkmusik kammarmusik tonkonst sångare musikinstitut opera spelman spelmanslag rap hiphop låt blåsorkester | spelning sångfest sångtext gitarr piano fiol trumma flygel dragspel sjunga spela',
    'music musician choir orchestra band concert composer composition song recording instrument chamber_music folk_music singer songwriter opera rap hiphop brass_band | gig lyrics guitar piano violin drum accordion sing',
  ],
  'artForms:performance': [
    'performanssi performanssitaide esitystaide | live',
    'performans performancekonst | performance',
    'performance_art live_art',
  ],
  'artForms:photo': [
    'valokuva valokuvaus valokuvaaja valokuvataide valokuvanäyttely | kuva kamera',
    'fotografi foto fotograf fotokonst fotografering | bild kamera',
    'photography photo photographer photograph | camera',
  ],
  'artForms:theatre': [
    'teatteri näyttelijä näytelmä harrastajateatteri kesäteatteri nukketeatteri näyttämötaide teatteriryhmä esittävä_taide lastenteatteri ooppera musikaali improvisaatio monologi | esitys ohjaaja stand-up',
    'teater skådespelare pjäs amatörteater sommarteater dockteater scenkonst teatergrupp barnteater utomhusteater opera musikal improvisation monolog | föreställning regissör dramatik stand-up',
    'theatre theater actor play drama stage performing_arts opera musical improvisation | director stand-up',
  ],
  'artForms:visual': [
    'kuvataide kuvataiteilija kuvanveisto maalaus grafiikka veistos muraali kuvanveistäjä maalari taidemaalari piirustus nykytaide taidenäyttely kuvis taulu akvarelli ympäristötaide | galleria ateljee työhuone',
    'bildkonst bildkonstnär skulptur måleri grafik målning skulptör målare teckning samtidskonst tavla akvarell miljökonst | galleri ateljé',
    'visual_art visual_artist painting sculpture graphics painter sculptor drawing fine_art contemporary_art visual_arts watercolour canvas environmental_art | gallery studio',
  ],

  // Areas, as they stand in compounds; on their own they are read as places
  'regions:archipelago': ['saaristo', 'skärgård', 'archipelago'],
  'regions:nordic': ['pohjoismaa yhteispohjoismainen', 'samnordisk', 'nordic'],
  'regions:EU': ['eurooppa', 'europa', 'europe'],

  // Kinds of funding
  'kind:grant': [
    'apuraha stipendi stipendiaatti',
    'stipendium stipendiat',
    'scholarship stipend bursary',
  ],
  'kind:prize': ['palkinto palkitseminen | tunnustus', 'pris belöning | erkännande', 'prize award'],
  'kind:loan': ['laina', 'lån', 'loan'],

  // Ties between words and languages; the feed has no field for these
  'topic:festival': ['festivaali juhlaviikko festari', 'festival', 'festival'],
  'topic:choir': ['kuoro kuorolaulu kuorolainen laulaja', 'kör körsång sångkör', 'choir choral'],
  'topic:orchestra': ['orkesteri sinfonia', 'orkester symfoni', 'orchestra symphony'],
  'topic:band': ['bändi yhtye kokoonpano', 'band ensemble', 'band ensemble'],
  'topic:instrument': [
    'soitin instrumentti kitara piano viulu rumpu flyygeli harmonikka',
    'instrument gitarr piano fiol trumma flygel dragspel',
    'instrument guitar piano violin drum accordion',
  ],
  'topic:recording': [
    'äänite levy äänitys albumi levytys',
    'inspelning skiva album',
    'recording album record',
  ],
  'topic:summertheatre': [
    'kesäteatteri ulkoilmateatteri',
    'sommarteater utomhusteater friluftsteater',
    'summer_theatre open_air_theatre outdoor_theatre',
  ],
  'topic:studio': [
    'työhuone ateljee ateljeevuokra',
    'ateljé arbetsrum',
    'studio workspace atelier',
  ],
  'topic:rent': ['vuokra tilavuokra vuokratuki', 'hyra', 'rent rental'],
  'topic:rehearsal': [
    'harjoitustila treenikämppä bändikämppä harjoitus treenis',
    'repetitionslokal övningslokal',
    'rehearsal',
  ],
  'topic:summer': ['kesä kesätapahtuma kesäleiri', 'sommar sommarevenemang', 'summer summer_event'],
  'topic:camp': ['leiri bändileiri', 'läger sommarläger', 'camp'],
  'topic:abroad': [
    'ulkomaa ulkomaanmatka',
    'utomlands utlandet utland utlandsresa',
    'abroad overseas',
  ],
  'topic:ship': [
    'laiva alus perinnelaiva purjelaiva vene puuvene',
    'fartyg skepp båt traditionsfartyg',
    'ship vessel boat',
  ],
  'topic:sculpture': [
    'veistos kuvanveisto kuvanveistäjä patsas',
    'skulptur skulptör staty',
    'sculpture sculptor statue',
  ],
  'topic:poetry': ['runo runous runoilija', 'poesi dikt poet', 'poetry poem poet'],
  'topic:documentary': [
    'dokumentti dokumenttielokuva dokkari',
    'dokumentär dokumentärfilm',
    'documentary',
  ],
  'topic:songfest': ['laulujuhla', 'sångfest', 'song_festival'],
  'topic:publisher': ['kustantaja kustantamo', 'förlag förläggare', 'publisher'],
  'topic:resident': ['asukas', 'invånare', 'resident'],
  'topic:window': ['ikkuna', 'fönster', 'window'],
  'topic:roof': ['katto vesikatto', 'tak yttertak', 'roof'],
  'topic:heating': ['lämmitys lämpöpumppu', 'uppvärmning värmepump', 'heating'],
  'topic:kitchen': ['keittiö', 'kök', 'kitchen'],
  'topic:puppet': ['nukke nukketeatteri', 'docka dockteater', 'puppet puppetry'],
  'topic:costume': [
    'esiintymisasu puku esiintymispuku kansallispuku',
    'scenkläder dräkt folkdräkt',
    'costume',
  ],
  'topic:notes': ['nuotti', 'noter', 'score'],
  'topic:gallery': ['galleria', 'galleri', 'gallery'],
  'topic:market': ['markkinat', 'marknad', 'market fair'],
  'topic:coast': ['rannikko meri merellinen', 'kust hav', 'coast sea maritime'],
  'topic:budgeting': ['budjetointi', 'budgetering medborgarbudget', 'budgeting'],
  'topic:authorvisit': ['kirjailijavierailu', 'författarbesök', 'author_visit'],
  'topic:languagecafe': ['kielikahvila', 'språkcafé', 'language_cafe'],
  'topic:composing': [
    'säveltäjä sävellys säveltäminen tilausteos säveltaide',
    'kompositör tonsättare komposition komponera tonkonst',
    'composer composition composing',
  ],
  'topic:prose': ['romaani novelli kaunokirjallisuus', 'roman novell', 'novel fiction short_story'],
  'topic:opera': ['ooppera musikaali', 'opera musikal', 'opera musical'],
  'topic:story': [
    'satu satutunti satutuokio satuhetki saduttaminen',
    'saga sagostund sagoläsning',
    'fairy_tale story_hour storytelling',
  ],
  'topic:care': [
    'hoivakoti palvelutalo vanhainkoti hoitolaitos sairaala asumisyksikkö',
    'vårdhem äldreboende servicehus vårdinrättning sjukhus vård',
    'care_home nursing_home hospital care_institution',
  ],
  'topic:localmuseum': [
    'kotiseutumuseo paikallismuseo kotimuseo',
    'hembygdsmuseum lokalmuseum',
    'local_museum',
  ],
  'topic:debut': [
    'esikoinen esikoiskirjailija esikoisteos debyytti',
    'debut debutant',
    'debut first_book',
  ],
  'topic:tourism': ['matkailu kulttuurimatkailu', 'turism', 'tourism'],
  'topic:sport': ['liikunta urheilu', 'idrott motion', 'sport exercise'],
  'topic:wages': ['palkkio palkka', 'arvode lön', 'fee salary wages'],
  'topic:hall': [
    'talo seurantalo kylätalo kylätupa työväentalo nuorisoseurantalo',
    'hus föreningshus byahus byagård bygdegård bystuga byastuga',
    'hall house',
  ],
  'topic:repair': [
    'korjaus kunnostus remontti entisöinti entistäminen restaurointi peruskorjaus',
    'renovering reparation restaurering',
    'repair renovation restoration',
  ],
  'topic:visit': ['vierailu käynti', 'besök', 'visit'],
  'topic:swedish': [
    'ruotsinkielinen ruotsi suomenruotsalainen',
    'svensk svenskspråkig finlandssvensk',
    'swedish finland_swedish',
  ],
  'topic:quick': ['pikatuki pika-avustus nopea pikaraha', 'snabb snabbstöd', 'quick fast'],
  'topic:small': ['pienavustus pieni pienhanke', 'småbidrag liten', 'small micro'],
  'topic:lighthouse': ['majakka majakkasaari', 'fyr fyrö', 'lighthouse'],
  'topic:textile': [
    'tekstiili tekstiilitaide kudonta ryijy',
    'textil textilkonst',
    'textile weaving',
  ],
  'topic:mural': [
    'muraali seinämaalaus graffiti katutaide',
    'muralmålning graffiti gatukonst',
    'mural graffiti street_art',
  ],
  'topic:manuscript': [
    'käsikirjoitus käsikirjoittaja',
    'manus manuskript',
    'screenplay script manuscript',
  ],
  // Fields have these as well, but more calls allow them than are about them: their texts tell.
  'topic:concert': ['konsertti', 'konsert', 'concert'],
  'topic:dancing': ['tanssi', 'dans', 'dance'],
  'topic:theatre': ['teatteri', 'teater', 'theatre theater'],
  'topic:school': ['koulu peruskoulu yläkoulu', 'skola grundskola', 'school'],
  'topic:daycare': ['päiväkoti', 'daghem dagis', 'kindergarten daycare nursery'],
  'topic:skating': ['skeittaus skeitti skeittipäivä', 'skejt', 'skate skateboarding'],
  'topic:signlanguage': ['viittomakieli kuuro', 'teckenspråk döv', 'sign_language deaf'],
  'topic:localhistory': [
    'paikallishistoria historiikki kyläkirja muistitieto sukututkimus',
    'lokalhistoria historik släktforskning',
    'local_history family_history',
  ],
  'topic:parent': ['vanhempi perheellinen lastenhoito', 'förälder barnvård', 'parent childcare'],
};
