-- Behind a link that was refused the next element of that depth ended as </span>, and went on to the end of the page. What
-- readers see is mended here; versions are append-only, and what is taken from one is made whole when it is saved.
update article_text set body_html = regexp_replace(body_html, '<(p|h2|h3|li|blockquote|strong|em|s|a|th|td)( [^>]*)?>([^<]*)</span>', '<\1\2>\3</\1>', 'g')
where body_html like '%</span>%';
update page_text set body_html = regexp_replace(body_html, '<(p|h2|h3|li|blockquote|strong|em|s|a|th|td)( [^>]*)?>([^<]*)</span>', '<\1\2>\3</\1>', 'g')
where body_html like '%</span>%';
