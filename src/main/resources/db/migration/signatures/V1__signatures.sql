create schema signatures;
grant usage on schema signatures to ${app};

-- Who signs an agreement for a party, and with which mandate. Named by the party alone; it stays from one edition to the next.
create table signatures.signatory (
    id uuid primary key,
    agreement uuid not null references agreements.agreement,
    place uuid not null,
    organisation uuid not null,
    name text not null,
    function text not null,
    -- Where the mailbox is asked whether it is them.
    address text not null,
    mandate text not null,
    named_by text not null,
    named_at timestamptz not null,
    left_at timestamptz
);
create index on signatures.signatory (agreement, named_at);

-- How many of them sign together; without a row, one does it alone.
create table signatures.rule (
    agreement uuid not null references agreements.agreement,
    organisation uuid not null,
    place uuid not null,
    needed int not null check (needed between 1 and 9),
    primary key (agreement, organisation)
);

-- A name under one text, with what shows that it is theirs. It is never changed, and holds as long as that text stands.
create table signatures.signature (
    id uuid primary key,
    text uuid not null references hearings.finished_text,
    edition uuid not null references agreements.edition,
    place uuid not null,
    organisation uuid not null,
    signatory uuid not null references signatures.signatory,
    name text not null,
    function text not null,
    mandate text not null,
    manner text not null check (manner in ('PASSKEY', 'MAIL', 'PAPER')),
    -- The key that was used, or the mailbox that was asked; who wrote down what was signed on paper.
    evidence text not null,
    fingerprint text not null,
    signed_at timestamptz not null,
    -- Of a signature on paper: the day on it, the scan, and the party that handed it in.
    paper_day date,
    scan uuid,
    handed_in_by uuid,
    unique (text, signatory),
    check ((manner = 'PAPER') = (scan is not null)),
    check ((scan is null) = (handed_in_by is null)),
    check ((scan is null) = (paper_day is null))
);
create index on signatures.signature (edition);

-- A party's word for it that a signature on paper is right.
create table signatures.word (
    signature uuid not null references signatures.signature on delete cascade,
    organisation uuid not null,
    place uuid not null,
    by_name text not null,
    at timestamptz not null,
    channel text not null check (channel in ('SELF', 'LINK')),
    primary key (signature, organisation)
);

-- Codes sent to a signatory's mailbox; of the digits, only a hash, and only while they can be used.
create table signatures.code (
    id uuid primary key,
    organisation uuid not null,
    unit uuid,
    place uuid not null,
    signatory uuid not null references signatures.signatory,
    text uuid not null references hearings.finished_text,
    asked_at timestamptz not null,
    hash bytea,
    expires_at timestamptz,
    used_at timestamptz
);
create index on signatures.code (signatory, text);

-- All have signed, and the seal would not be set: why, and when it was last tried.
create table signatures.sealing (
    text uuid primary key references hearings.finished_text,
    place uuid not null,
    trouble text not null,
    tried_at timestamptz not null
);

do $$
declare t text;
begin
    foreach t in array array['signatory', 'rule', 'signature', 'word', 'code', 'sealing'] loop
        execute format('alter table signatures.%I enable row level security', t);
        execute format('alter table signatures.%I force row level security', t);
    end loop;
end $$;

-- Who signs and whether they have is what all wait for. Only the party itself says who; only it and, on paper, whoever hands the
-- paper in puts a name under the text; nobody changes one.
do $$
declare t text;
begin
    foreach t in array array['signatory', 'rule', 'signature', 'word'] loop
        execute format('create policy seats_read on signatures.%I for select to ${app} using (place = any ((select access.seats())::uuid[]))', t);
    end loop;
    foreach t in array array['signatory', 'rule', 'word'] loop
        execute format('create policy own_write on signatures.%I for insert to ${app} with check (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]))', t);
    end loop;
    foreach t in array array['signatory', 'rule'] loop
        execute format('create policy own_change on signatures.%I for update to ${app} using (organisation = (select app.organisation()) and place = any ((select access.seats())::uuid[]))', t);
    end loop;
end $$;
create policy signature_write on signatures.signature for insert to ${app}
    with check (place = any ((select access.seats())::uuid[])
        and (organisation = (select app.organisation()) and scan is null or handed_in_by = (select app.organisation())));
-- What was handed in by mistake is taken back by whoever did.
create policy paper_strike on signatures.signature for delete to ${app}
    using (place = any ((select access.seats())::uuid[]) and handed_in_by = (select app.organisation()));
grant select, insert, update on signatures.signatory, signatures.rule to ${app};
grant select, insert, delete on signatures.signature to ${app};
grant select, insert on signatures.word to ${app};

create policy own on signatures.code to ${app}
    using (organisation = (select app.organisation()) and app.reaches(unit) and place = any ((select access.seats())::uuid[]))
    with check (organisation = (select app.organisation()) and app.reaches(unit) and place = any ((select access.seats())::uuid[]));
grant select, insert, update on signatures.code to ${app};

create policy seats on signatures.sealing to ${app}
    using (place = any ((select access.seats())::uuid[])) with check (place = any ((select access.seats())::uuid[]));
grant select, insert, update, delete on signatures.sealing to ${app};
