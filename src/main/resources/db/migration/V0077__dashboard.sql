-- What the figures of a period read, without a look at each record.
drop index purchase_purchased_on;
create index purchase_purchased_on on purchase (purchased_on, customer_id, amount);
create index recommendation_answered_on on recommendation (answered_on, customer_id, rating);
drop index satisfaction_score_scored_on;
create index satisfaction_score_scored_on on satisfaction_score (scored_on, customer_id, score);
create index customer_stage_since on customer_stage (since, stage, customer_id, until);
create index customer_stage_until on customer_stage (until, since, stage, customer_id);
