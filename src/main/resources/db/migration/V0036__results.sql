-- Who answered, as they were when the answer came in: later changes of a customer don't move figures of the past.
create table response_group (
    response_id uuid primary key references response (id) on delete cascade,
    campaign_id uuid not null,
    channel varchar(20) not null,
    -- All zeros where the customer is of no team, or not known.
    team_id uuid not null,
    owner_id uuid,
    type_code varchar(40),
    need_code varchar(40),
    stage varchar(12)
);
create index response_group_campaign on response_group (campaign_id);

-- Completed and not counted yet. Many write here at once, each a row of their own.
create table response_news (
    response_id uuid primary key references response (id) on delete cascade
);

-- How often each answer was given, all together and by who answered; one hand alone counts, see AnswerTallies.
create table answer_tally (
    campaign_id uuid not null,
    team_id uuid not null,
    -- ALL, or what the answers are told apart by: see Grouping.
    grouping_name varchar(10) not null,
    member varchar(40) not null,
    -- Empty where responses themselves are counted.
    question varchar(60) not null,
    -- The number or the code of the option; empty where the answer is in words.
    chosen varchar(60) not null,
    answers bigint not null,
    primary key (campaign_id, grouping_name, member, team_id, question, chosen)
);

-- In how many answers each word stands; see WordSplit.
create table theme_word (
    campaign_id uuid not null,
    question varchar(60) not null,
    word varchar(30) not null,
    answers bigint not null,
    primary key (campaign_id, question, word)
);
create index theme_word_answers on theme_word (campaign_id, question, answers desc, word);

-- What people call the answers in words.
create table answer_tag (
    response_id uuid not null references response (id) on delete cascade,
    question varchar(60) not null,
    tag varchar(40) not null,
    campaign_id uuid not null,
    tagged_by uuid not null references app_user (id),
    tagged_at timestamp with time zone not null,
    primary key (response_id, question, tag)
);
create index answer_tag_campaign on answer_tag (campaign_id, question, tag);
