// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IHarbourPool} from "../interfaces/IHarbourPool.sol";

/// @title Reads several things at once, for the web page.
contract PoolLens {
    /// @notice The rates of several pools.
    function rates(IHarbourPool[] calldata pools) external view returns (uint256[] memory found) {
        found = new uint256[](pools.length);
        for (uint256 i = 0; i < pools.length; i++) {
            found[i] = pools[i].rate();
        }
    }
}
