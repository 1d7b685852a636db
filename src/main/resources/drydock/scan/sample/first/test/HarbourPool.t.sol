// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {InterestRateModel} from "../src/InterestRateModel.sol";

contract HarbourPoolTest {
    InterestRateModel private model = new InterestRateModel();

    function test_rateOfAnEmptyPool() external view {
        require(model.rate(0, 0) == model.BASE(), "another rate");
    }

    function test_rateGrowsWithUse(uint128 debt) external view {
        uint256 supplied = uint256(debt) + 1;
        require(model.rate(debt, supplied) >= model.BASE(), "below the base");
    }
}
