package loyalty.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoleRepository extends Repository<Role, UUID> {
    List<Role> findAllByOrderById();

    Optional<Role> findByCode(String code);
}
