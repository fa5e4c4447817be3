-- The picture beside what everybody may read: a copy, since the parties' own file stays among theirs. It goes with its text.
create table presses.published_photo (
    edition uuid primary key references presses.published on delete cascade,
    shows text not null,
    name text not null,
    kind text not null,
    sha256 text not null,
    content bytea not null
);
alter table presses.published_photo enable row level security;
alter table presses.published_photo force row level security;
create policy open on presses.published_photo for select to ${app}
    using (exists (select from presses.published p where p.edition = published_photo.edition));
create policy parties_write on presses.published_photo for insert to ${app}
    with check (exists (select from presses.text t where t.edition = published_photo.edition));
grant select, insert on presses.published_photo to ${app};
