create schema presses;
grant usage on schema presses to ${app};

-- What the parties would tell the papers of a signed agreement; who has said yes to it stands with its release.
create table presses.text (
    release uuid primary key,
    edition uuid not null,
    place uuid not null,
    headline text not null,
    who text not null,
    agreed text not null,
    why text not null,
    offers text not null,
    facts text not null,
    contacts text not null,
    -- Not before; null for at once.
    embargo timestamptz
);
create index on presses.text (edition);

create table presses.quote (
    release uuid not null references presses.text,
    position int not null,
    place uuid not null,
    words text not null,
    name text not null,
    role text not null,
    -- Whoever is quoted has said yes to just these words.
    consent boolean not null,
    primary key (release, position)
);

-- A picture for the paper, among the place's files. Those on it have said yes; what it shows stands in words beside it.
create table presses.photo (
    release uuid primary key references presses.text,
    place uuid not null,
    file uuid not null,
    shows text not null check (shows <> ''),
    consent boolean not null check (consent)
);

-- Where it is sent, who sees to it, and whether it is done.
create table presses.errand (
    release uuid not null references presses.text,
    channel text not null,
    place uuid not null,
    who text not null,
    done boolean not null,
    version int not null,
    primary key (release, channel)
);

-- What everybody may read, from the day that was agreed: a copy of what all parties said yes to, written by the last yes.
create table presses.published (
    edition uuid primary key,
    release uuid not null,
    language text not null,
    headline text not null,
    who text not null,
    agreed text not null,
    why text not null,
    offers text not null,
    facts text not null,
    contacts text not null,
    embargo timestamptz
);
create table presses.published_quote (
    edition uuid not null references presses.published on delete cascade,
    position int not null,
    words text not null,
    name text not null,
    role text not null,
    primary key (edition, position)
);

do $$
declare t text;
begin
    foreach t in array array['text', 'quote', 'photo', 'errand', 'published', 'published_quote'] loop
        execute format('alter table presses.%I enable row level security', t);
        execute format('alter table presses.%I force row level security', t);
    end loop;
    foreach t in array array['text', 'quote', 'photo', 'errand'] loop
        execute format('create policy seats on presses.%I to ${app} using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;

-- Nobody outside reads it before its time, whatever the program thinks; the parties do, since it is their own text.
create policy open on presses.published for select to ${app}
    using (embargo is null or embargo <= app.now() or exists (select from presses.text t where t.release = published.release));
create policy parties_write on presses.published for insert to ${app}
    with check (exists (select from presses.text t where t.release = published.release));
create policy parties_take_back on presses.published for delete to ${app}
    using (exists (select from presses.text t where t.release = published.release));
create policy open on presses.published_quote for select to ${app}
    using (exists (select from presses.published p where p.edition = published_quote.edition));
create policy parties_write on presses.published_quote for insert to ${app}
    with check (exists (select from presses.text t where t.edition = published_quote.edition));

grant select, insert on all tables in schema presses to ${app};
grant update on presses.text, presses.photo, presses.errand to ${app};
grant delete on presses.quote, presses.photo, presses.published to ${app};
