<?php

/**
 * {{vk>workshop-calendar?municipality=529&limit=5}} and {{vk>contact-card?feed=https://…}}
 *
 * @license MIT
 */
class syntax_plugin_vkwidgets extends DokuWiki_Syntax_Plugin
{
    private const WIDGETS = ['workshop-calendar', 'artist-pilot-map', 'funding-finder', 'contact-card'];

    private const ATTRIBUTES = [
        'municipality', 'heading', 'heading-level', 'limit', 'lang', 'filters', 'group', 'view', 'topic',
        'audience', 'region', 'status', 'query', 'applicant', 'contact', 'layout',
    ];

    public function getType()
    {
        return 'substition'; // DokuWiki's own spelling
    }

    public function getPType()
    {
        return 'block';
    }

    public function getSort()
    {
        return 300; // before media files, which share the braces
    }

    public function connectTo($mode)
    {
        $widgets = implode('|', self::WIDGETS);
        $this->Lexer->addSpecialPattern('\{\{vk>(?:' . $widgets . ')[^}\n]*\}\}', $mode, 'plugin_vkwidgets');
    }

    public function handle($match, $state, $pos, Doku_Handler $handler)
    {
        [$widget, $query] = array_pad(explode('?', substr($match, 5, -2), 2), 2, '');
        parse_str($query, $options);
        return [trim($widget), array_filter($options, 'is_string')];
    }

    public function render($mode, Doku_Renderer $renderer, $data)
    {
        if ($mode !== 'xhtml') {
            return false;
        }
        [$widget, $options] = $data;
        $feed = $options['feed'] ?? $this->getConf('feed');
        if (!in_array($widget, self::WIDGETS, true) || !preg_match('~^(https?:)?/~i', $feed)) {
            $renderer->doc .= '<p class="error">' . hsc($this->getLang('no-feed')) . '</p>';
            return true;
        }
        $attributes = ['feed' => $feed] + array_intersect_key($options, array_flip(self::ATTRIBUTES));
        $renderer->doc .= sprintf(
            '<vk-%1$s %2$s><a href="%3$s">%4$s</a></vk-%1$s>',
            $widget,
            buildAttributes($attributes),
            hsc($feed),
            hsc($this->getLang($widget))
        );
        return true;
    }
}
