-- Two items that shared a guid were taken for one, and the address of the second led to the first. The next run brings the second, and lets
-- its address lead to it.
grant update (article_id, page_id) on old_address to motcua_app;
