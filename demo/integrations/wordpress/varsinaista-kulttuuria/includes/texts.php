<?php
/**
 * What editors read, in the languages of the widgets.
 *
 * @package Varsinaista_Kulttuuria
 */

namespace Varsinaista_Kulttuuria;

defined( 'ABSPATH' ) || exit;

/**
 * The texts in the language of the person at work, English where it is another one.
 *
 * @return array<string, string>
 */
function texts(): array {
	$texts = array(
		'fi' => array(
			'title'             => 'Varsinaista kulttuuria',
			'description'       => 'Työpajat, taiteilijakokeilut, rahoitus tai yhteystiedot.',
			'type'              => 'Mitä näytetään',
			'workshop-calendar' => 'Työpajat ja tapahtumat',
			'artist-pilot-map'  => 'Taiteilijakokeilut kartalla',
			'funding-finder'    => 'Avustukset ja apurahat',
			'contact-card'      => 'Yhteystiedot',
			'feed'              => 'Syötteen osoite',
			'feed_help'         => 'Tyhjä: asetuksissa annettu osoite.',
			'municipality'      => 'Kunnat',
			'municipality_help' => 'Pilkuin erotettuna. Tyhjä: kaikki.',
			'heading'           => 'Otsikko',
			'limit'             => 'Rivejä aluksi',
			'lang'              => 'Kieli',
			'page_language'     => 'Sivun kieli',
			'filters'           => 'Ilman hakua ja rajauksia',
			'default_feed'      => 'Syöte, jota käytetään, kun lohkossa ei ole omaa',
			'no_feed'           => 'Anna syötteen osoite lohkon tai lisäosan asetuksissa.',
			'open'              => 'Avaa sivulla',
		),
		'sv' => array(
			'title'             => 'Varsinaista kulttuuria',
			'description'       => 'Workshoppar, konstnärernas pilotprojekt, finansiering eller kontaktuppgifter.',
			'type'              => 'Vad som visas',
			'workshop-calendar' => 'Workshoppar och evenemang',
			'artist-pilot-map'  => 'Konstnärernas pilotprojekt på kartan',
			'funding-finder'    => 'Bidrag och stipendier',
			'contact-card'      => 'Kontaktuppgifter',
			'feed'              => 'Flödets adress',
			'feed_help'         => 'Tomt: adressen i inställningarna.',
			'municipality'      => 'Kommuner',
			'municipality_help' => 'Åtskilda med komma. Tomt: alla.',
			'heading'           => 'Rubrik',
			'limit'             => 'Rader från början',
			'lang'              => 'Språk',
			'page_language'     => 'Sidans språk',
			'filters'           => 'Utan sökning och filter',
			'default_feed'      => 'Flödet som används när blocket inte har ett eget',
			'no_feed'           => 'Ange flödets adress i blockets eller tilläggets inställningar.',
			'open'              => 'Öppna på sidan',
		),
		'en' => array(
			'title'             => 'Varsinaista kulttuuria',
			'description'       => 'Workshops, artist pilots, funding or contacts.',
			'type'              => 'What to show',
			'workshop-calendar' => 'Workshops and events',
			'artist-pilot-map'  => 'Artist pilots on the map',
			'funding-finder'    => 'Grants and subsidies',
			'contact-card'      => 'Contact details',
			'feed'              => 'Address of the feed',
			'feed_help'         => 'Empty: the address in the settings.',
			'municipality'      => 'Municipalities',
			'municipality_help' => 'Separated by commas. Empty: all.',
			'heading'           => 'Heading',
			'limit'             => 'Rows at first',
			'lang'              => 'Language',
			'page_language'     => 'Language of the page',
			'filters'           => 'Without search and filters',
			'default_feed'      => 'The feed that is used when a block has none of its own',
			'no_feed'           => 'Give the address of the feed in the settings of the block or the plugin.',
			'open'              => 'Open on its page',
		),
	);
	$language = substr( determine_locale(), 0, 2 );
	return isset( $texts[ $language ] ) ? $texts[ $language ] : $texts['en'];
}
