<?php
/**
 * One setting: the feed of the site. It is under Settings > General.
 *
 * @package Varsinaista_Kulttuuria
 */

namespace Varsinaista_Kulttuuria;

defined( 'ABSPATH' ) || exit;

const FEED_OPTION = 'varsinaista_kulttuuria_feed';

/** The feed that is shown where none is given. */
function default_feed(): string {
	return (string) get_option( FEED_OPTION, '' );
}

add_action(
	'admin_init',
	function () {
		register_setting(
			'general',
			FEED_OPTION,
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => 'esc_url_raw',
			)
		);
		add_settings_field(
			FEED_OPTION,
			esc_html( texts()['title'] ),
			function () {
				printf(
					'<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%3$s</p>',
					esc_attr( FEED_OPTION ),
					esc_attr( default_feed() ),
					esc_html( texts()['default_feed'] )
				);
			},
			'general',
			'default',
			array( 'label_for' => FEED_OPTION )
		);
	}
);
