-- Who leaves takes the card along: the list shows what one is in, or asked to be.
delete from collaborations.card where status not in ('ACTIVE', 'INVITED');
alter table collaborations.card drop column next_due;
grant delete on collaborations.card to ${app};
