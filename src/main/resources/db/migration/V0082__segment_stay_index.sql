-- Finds whether somebody is a member by one look into the index; by the segment alone the first look at a large one read
-- all who had come before for each who comes.
drop index segment_stay_left;
create index segment_stay_left on segment_stay (segment_id, left_on, customer_id);
