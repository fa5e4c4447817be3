-- What a party says to a proposal: yes, or that it sees it otherwise, and why. Said by itself, with a link, or on the phone.
alter table rolesplits.yes rename to reply;
alter table rolesplits.reply
    add column stance text not null default 'YES' check (stance in ('YES', 'OTHERWISE')),
    add column words text not null default '',
    add column channel text not null default 'SELF' check (channel in ('SELF', 'LINK', 'PHONE')),
    add column entered_by text;
alter table rolesplits.reply
    alter column stance drop default,
    alter column words drop default,
    alter column channel drop default;

-- Nobody speaks for another, except to write down what was said on the phone.
drop policy yes_write on rolesplits.reply;
create policy reply_write on rolesplits.reply for insert to ${app}
    with check (place = any ((select access.seats())::uuid[])
        and (organisation = (select app.organisation()) or (channel = 'PHONE' and entered_by is not null)));
alter policy yes_read on rolesplits.reply rename to reply_read;
alter policy yes_withdraw on rolesplits.reply rename to reply_withdraw;
