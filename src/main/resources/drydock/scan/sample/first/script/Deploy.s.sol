// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {HarbourPool} from "../src/HarbourPool.sol";
import {InterestRateModel} from "../src/InterestRateModel.sol";
import {AggregatorV3Interface, PriceAdapter} from "../src/oracle/PriceAdapter.sol";
import {RiskCouncil} from "../src/access/RiskCouncil.sol";

contract Deploy {
    function run(address owner, AggregatorV3Interface feed) external returns (HarbourPool) {
        return new HarbourPool(new RiskCouncil(owner), new InterestRateModel(), new PriceAdapter(feed));
    }
}
