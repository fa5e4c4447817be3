-- Whether a collaboration goes on, and until when it pauses.
alter table collaborations.collaboration
    add column state text not null default 'GOING' check (state in ('GOING', 'PAUSED', 'STOPPED')),
    add column paused_until date,
    add check (paused_until is null or state = 'PAUSED');

alter table collaborations.card add column state text not null default 'GOING';
