-- Few lines are returns: the others cost this index nothing. H2 makes an index for the foreign key by itself.
create index purchase_return_of on purchase (return_of) where return_of is not null;
