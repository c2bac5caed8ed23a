<?php
/**
 * Lets other sites embed a widget by pasting an address: `/?vk_widget=workshop-calendar` is a page
 * with that widget alone, it names its oEmbed answer, and the answer is an iframe of `/?vk_frame=1`,
 * which reports its height the way WordPress listens for.
 *
 * Only the feed of this site's settings can be shown, wherever it is kept: nobody shows theirs under
 * our address.
 *
 * @package Varsinaista_Kulttuuria
 */

namespace Varsinaista_Kulttuuria;

defined( 'ABSPATH' ) || exit;

/** Options that an address may carry. */
const PUBLIC_OPTIONS = array( 'municipality', 'limit', 'lang', 'filters', 'view', 'layout' );

add_filter(
	'query_vars',
	function ( array $names ): array {
		$names[] = 'vk_widget';
		return $names;
	}
);

add_action(
	'template_redirect',
	function () {
		$type = (string) get_query_var( 'vk_widget' );
		if ( ! in_array( $type, WIDGETS, true ) || '' === default_feed() ) {
			return;
		}
		$options = options_from( $_GET ); // phpcs:ignore WordPress.Security.NonceVerification.Recommended
		$answer  = add_query_arg( 'url', rawurlencode( page_address( $type, $options ) ), rest_url( 'varsinaista-kulttuuria/v1/oembed' ) );
		header( 'Content-Type: text/html; charset=utf-8' );
		printf(
			'<!doctype html><html lang="%1$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%2$s – %3$s</title><link rel="alternate" type="application/json+oembed" href="%4$s"><script src="%5$s" async></script></head><body><p><a href="%6$s">%3$s</a></p>%7$s</body></html>',
			esc_attr( substr( determine_locale(), 0, 2 ) ),
			esc_html( texts()[ $type ] ),
			esc_html( get_bloginfo( 'name' ) ),
			esc_url( $answer ),
			esc_url( plugins_url( 'dist/vk.js', PLUGIN ) ),
			esc_url( home_url( '/' ) ),
			render( array( 'type' => $type ) + $options ) // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
		);
		exit;
	}
);

/**
 * The frame is dist/frame.html with this site's feed in place of 'self': the file itself can't know
 * it. On init, as `feed` in the query makes WordPress look for its own feeds after that.
 */
add_action(
	'init',
	function () {
		if ( ! isset( $_GET['vk_frame'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification.Recommended
			return;
		}
		header( 'Content-Type: text/html; charset=utf-8' );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped, WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
		echo strtr(
			(string) file_get_contents( dirname( PLUGIN ) . '/dist/frame.html' ),
			array(
				'content="self"' => 'content="' . esc_url( default_feed() ) . '"',
				'src="frame.js"' => 'src="' . esc_url( plugins_url( 'dist/frame.js', PLUGIN ) ) . '"',
				'href="/"'       => 'href="' . esc_url( home_url( '/' ) ) . '"',
			)
		);
		exit;
	}
);

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'varsinaista-kulttuuria/v1',
			'/oembed',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true',
				'args'                => array(
					'url' => array(
						'required'          => true,
						'sanitize_callback' => 'esc_url_raw',
					),
				),
				'callback'            => __NAMESPACE__ . '\\oembed',
			)
		);
	}
);

/**
 * Answers an oEmbed consumer.
 *
 * @param \WP_REST_Request $request With the address of the page that is to be embedded.
 * @return array<string, mixed>|\WP_Error
 */
function oembed( \WP_REST_Request $request ) {
	$query = array();
	wp_parse_str( (string) wp_parse_url( $request['url'], PHP_URL_QUERY ), $query );
	$type = isset( $query['vk_widget'] ) ? (string) $query['vk_widget'] : '';
	if ( ! in_array( $type, WIDGETS, true ) || '' === default_feed() ) {
		return new \WP_Error( 'not_found', 'There is no such widget here.', array( 'status' => 404 ) );
	}
	$options = options_from( $query );
	$frame   = add_query_arg(
		array_map( 'rawurlencode', array( 'vk_frame' => '1', 'widget' => $type, 'feed' => default_feed() ) + $options ),
		home_url( '/' )
	);
	$title   = texts()[ $type ];
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'provider_name' => get_bloginfo( 'name' ),
		'provider_url'  => home_url( '/' ),
		'title'         => $title,
		'width'         => 600,
		'height'        => 600,
		'html'          => sprintf(
			'<blockquote class="wp-embedded-content"><a href="%1$s">%2$s</a></blockquote><iframe class="wp-embedded-content" src="%3$s" width="600" height="600" title="%2$s" frameborder="0" marginwidth="0" marginheight="0"></iframe>', // scrolls: WordPress makes no frame higher than 1000 px
			esc_url( page_address( $type, $options ) ),
			esc_attr( $title ),
			esc_url( $frame )
		),
	);
}

/**
 * The options that a query may carry, as plain strings.
 *
 * @param array<string, mixed> $query Unslashed or not: what stays is plain text.
 * @return array<string, string>
 */
function options_from( array $query ): array {
	$options = array();
	foreach ( PUBLIC_OPTIONS as $name ) {
		if ( isset( $query[ $name ] ) && is_string( $query[ $name ] ) ) {
			$options[ $name ] = sanitize_text_field( wp_unslash( $query[ $name ] ) );
		}
	}
	return $options;
}

/**
 * The address of the page with one widget.
 *
 * @param array<string, string> $options What it shows.
 */
function page_address( string $type, array $options ): string {
	return add_query_arg( array_map( 'rawurlencode', array( 'vk_widget' => $type ) + $options ), home_url( '/' ) );
}
