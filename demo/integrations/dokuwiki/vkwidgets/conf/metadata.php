<?php
$meta['feed'] = ['string'];
