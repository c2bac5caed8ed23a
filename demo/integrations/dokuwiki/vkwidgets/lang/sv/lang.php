<?php
$lang['no-feed'] = 'Ange flödets adress.';
$lang['workshop-calendar'] = 'Workshoppar och evenemang';
$lang['artist-pilot-map'] = 'Konstnärernas pilotprojekt på kartan';
$lang['funding-finder'] = 'Bidrag och stipendier';
$lang['contact-card'] = 'Kontaktuppgifter';
