<?php
$lang['no-feed'] = 'Ange flödets adress.';
$lang['workshop-calendar'] = 'Verkstäder och evenemang';
$lang['artist-pilot-map'] = 'Konstnärsförsök på kartan';
$lang['funding-finder'] = 'Bidrag och stipendier';
$lang['contact-card'] = 'Kontaktuppgifter';
