<?php
$lang['no-feed'] = 'Give the address of a feed.';
$lang['workshop-calendar'] = 'Workshops and events';
$lang['artist-pilot-map'] = 'Artist pilots on the map';
$lang['funding-finder'] = 'Grants and subsidies';
$lang['contact-card'] = 'Contact details';
