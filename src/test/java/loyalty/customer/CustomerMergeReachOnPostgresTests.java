package loyalty.customer;

import loyalty.OnPostgres;

@OnPostgres
class CustomerMergeReachOnPostgresTests extends CustomerMergeReachTests {}
