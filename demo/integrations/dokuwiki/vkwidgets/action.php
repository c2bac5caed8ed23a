<?php

/**
 * Adds the loader to each page; it loads nothing more where no widget is used.
 *
 * @license MIT
 */
class action_plugin_vkwidgets extends DokuWiki_Action_Plugin
{
    public function register(Doku_Event_Handler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addLoader');
    }

    public function addLoader(Doku_Event $event)
    {
        $event->data['script'][] = [
            'src' => DOKU_BASE . 'lib/plugins/vkwidgets/dist/vk.js',
            'async' => 'async',
            '_data' => '',
        ];
    }
}
