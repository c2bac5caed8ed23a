<?php
$lang['no-feed'] = 'Anna syötteen osoite.';
$lang['workshop-calendar'] = 'Työpajat ja tapahtumat';
$lang['artist-pilot-map'] = 'Taiteilijakokeilut kartalla';
$lang['funding-finder'] = 'Avustukset ja apurahat';
$lang['contact-card'] = 'Yhteystiedot';
