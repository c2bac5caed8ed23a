<?php
/**
 * The widget as HTML, for the block, the shortcode and the embedded page alike.
 *
 * @package Varsinaista_Kulttuuria
 */

namespace Varsinaista_Kulttuuria;

defined( 'ABSPATH' ) || exit;

const WIDGETS    = array( 'workshop-calendar', 'artist-pilot-map', 'funding-finder', 'contact-card' );
const ATTRIBUTES = array( 'municipality', 'heading', 'heading-level', 'limit', 'lang', 'filters', 'group', 'view', 'topic', 'audience', 'region', 'status', 'query', 'applicant', 'contact', 'layout' );
const SCRIPT     = 'varsinaista-kulttuuria';

add_action(
	'init',
	function () {
		wp_register_script( SCRIPT, plugins_url( 'dist/vk.js', PLUGIN ), array(), VERSION, true );
		add_shortcode(
			'vk_widget',
			function ( $given ) {
				return render( is_array( $given ) ? $given : array() );
			}
		);
	}
);

/**
 * Writes the element, everything escaped, on one line: wpautop puts breaks where lines end.
 *
 * @param array<string, mixed> $given Options by attribute name; `type` and `feed` among them.
 */
function render( array $given ): string {
	$given = array_change_key_case( $given, CASE_LOWER );
	$type  = isset( $given['type'] ) ? (string) $given['type'] : WIDGETS[0];
	$feed  = esc_url_raw( ! empty( $given['feed'] ) ? (string) $given['feed'] : default_feed(), array( 'http', 'https' ) );
	if ( ! in_array( $type, WIDGETS, true ) ) {
		return '';
	}
	if ( '' === $feed ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( texts()['no_feed'] ) . '</p>' : '';
	}
	wp_enqueue_script( SCRIPT );

	$attributes = '';
	foreach ( ATTRIBUTES as $name ) {
		// Shortcodes turn hyphens of attribute names into nothing they understand: both spellings.
		$value = $given[ $name ] ?? $given[ str_replace( '-', '_', $name ) ] ?? '';
		if ( is_scalar( $value ) && '' !== (string) $value ) {
			$attributes .= sprintf( ' %s="%s"', $name, esc_attr( (string) $value ) );
		}
	}
	return sprintf(
		'<vk-%1$s feed="%2$s"%3$s><a href="%2$s">%4$s</a></vk-%1$s>',
		$type,
		esc_url( $feed ),
		$attributes,
		esc_html( texts()[ $type ] )
	);
}
