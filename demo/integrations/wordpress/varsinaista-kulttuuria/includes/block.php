<?php
/**
 * The block. It keeps its options in the block's comment and is rendered here, so that authors who
 * may not write HTML can use it, and saved pages follow later versions.
 *
 * @package Varsinaista_Kulttuuria
 */

namespace Varsinaista_Kulttuuria;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		wp_register_script(
			'varsinaista-kulttuuria-block',
			plugins_url( 'block/block.js', PLUGIN ),
			array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render', SCRIPT ),
			VERSION,
			true
		);
		wp_add_inline_script(
			'varsinaista-kulttuuria-block',
			'window.varsinaistaKulttuuriaBlock = ' . wp_json_encode( array( 'texts' => texts() ) ) . ';',
			'before'
		);
		register_block_type(
			dirname( PLUGIN ) . '/block',
			array(
				'render_callback' => function ( array $attributes ): string {
					$widget = render( $attributes );
					return '' === $widget ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $widget );
				},
			)
		);
	}
);
