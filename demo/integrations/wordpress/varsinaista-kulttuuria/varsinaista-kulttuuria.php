<?php
/**
 * Plugin Name:       Varsinaista kulttuuria
 * Description:       Shows workshops, artist pilots, funding and contacts of a municipal culture network: a block, a shortcode and embeds for other sites.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       varsinaista-kulttuuria
 *
 * @package Varsinaista_Kulttuuria
 */

namespace Varsinaista_Kulttuuria;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const PLUGIN  = __FILE__;

require __DIR__ . '/includes/texts.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/widget.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/oembed.php';
