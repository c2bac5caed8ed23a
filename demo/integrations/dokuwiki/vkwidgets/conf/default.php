<?php
/** Address of the feed that is shown where a page gives none. */
$conf['feed'] = '';
