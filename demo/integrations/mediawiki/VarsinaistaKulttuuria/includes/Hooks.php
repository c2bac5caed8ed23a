<?php

namespace VarsinaistaKulttuuria;

use Html;
use MediaWiki\MediaWikiServices;
use Parser;

/** `<vk-workshop-calendar municipality="529" />` and its three siblings in wikitext. */
class Hooks {
	private const WIDGETS = [ 'workshop-calendar', 'artist-pilot-map', 'funding-finder', 'contact-card' ];

	private const ATTRIBUTES = [
		'municipality', 'heading', 'heading-level', 'limit', 'lang', 'filters', 'group', 'view', 'topic',
		'audience', 'region', 'status', 'query', 'applicant', 'contact', 'layout',
	];

	public static function onParserFirstCallInit( Parser $parser ): void {
		foreach ( self::WIDGETS as $widget ) {
			$parser->setHook(
				"vk-$widget",
				static function ( ?string $content, array $given, Parser $parser ) use ( $widget ): string {
					return self::render( $widget, $given, $parser );
				}
			);
		}
	}

	/** Writes the element, everything escaped, and has the page load the loader. */
	private static function render( string $widget, array $given, Parser $parser ): string {
		$config = MediaWikiServices::getInstance()->getMainConfig();
		$feed = $given['feed'] ?? $config->get( 'VarsinaistaKulttuuriaFeed' );
		if ( !is_string( $feed ) || !preg_match( '~^(https?:)?/~i', $feed ) ) {
			return Html::element(
				'strong',
				[ 'class' => 'error' ],
				wfMessage( 'varsinaistakulttuuria-no-feed' )->inContentLanguage()->text()
			);
		}
		$loader = $config->get( 'ExtensionAssetsPath' ) . '/VarsinaistaKulttuuria/dist/vk.js';
		$parser->getOutput()->addHeadItem(
			Html::element( 'script', [ 'src' => $loader, 'async' => true ] ),
			'varsinaistakulttuuria'
		);
		$attributes = array_intersect_key( $given, array_flip( self::ATTRIBUTES ) );
		$fallback = Html::element(
			'a',
			[ 'href' => $feed ],
			wfMessage( "varsinaistakulttuuria-$widget" )->inContentLanguage()->text()
		);
		return Html::rawElement( "vk-$widget", [ 'feed' => $feed ] + $attributes, $fallback );
	}
}
