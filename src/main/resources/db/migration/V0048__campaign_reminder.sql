-- Campaigns that remind by themselves those who were written to and have not answered.
create table campaign_reminder (
    campaign_id uuid primary key references campaign (id),
    after_days integer not null,
    most integer not null,
    -- A template that is removed reminds nobody any more.
    template_id uuid not null references message_template (id) on delete cascade
);
