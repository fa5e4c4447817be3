-- For the front page: what has been published or confirmed last.
create index on directory.offer (confirmed_at desc, id) where status = 'PUBLISHED';
