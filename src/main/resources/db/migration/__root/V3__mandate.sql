-- The mandate somebody acts with for an organisation that is not their own; null for everybody else.
create function app.mandate() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.mandate', true), '')::uuid;
