-- Whether the words fit can be said by a link, and on the phone to another party, who writes it down.
alter table understandings.response
    add column channel text not null default 'SELF' check (channel in ('SELF', 'LINK', 'PHONE')),
    add column entered_by text;
alter table understandings.response alter column channel drop default;

drop policy responses_write on understandings.response;
create policy responses_write on understandings.response for insert to ${app}
    with check (place = any ((select access.seats())::uuid[]) and rounds.may_see(round)
        and (organisation = (select app.organisation()) or channel = 'PHONE'));
