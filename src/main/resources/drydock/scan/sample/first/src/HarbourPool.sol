// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {FullMath} from "openmath/FullMath.sol";
import {IHarbourPool} from "./interfaces/IHarbourPool.sol";
import {InterestRateModel} from "./InterestRateModel.sol";
import {PriceAdapter} from "./oracle/PriceAdapter.sol";
import {RiskCouncil} from "./access/RiskCouncil.sol";

/// @title Deposits and loans of one asset against one collateral.
/// @dev An invented contract, to try an application with. Do not deploy it.
contract HarbourPool is IHarbourPool {
    uint256 private constant WAD = 1e18;

    RiskCouncil public immutable council;
    InterestRateModel public immutable model;
    PriceAdapter public immutable prices;

    mapping(address => uint256) public deposits;
    mapping(address => uint256) public debts;
    mapping(address => uint256) public collateral;
    uint256 public totalDeposits;
    uint256 public totalDebt;
    uint256 public maxLoanToValue = 0.75e18;
    uint256 public supplyCap = 1_000_000e18;
    bool public paused;

    modifier onlyCouncil() {
        require(msg.sender == address(council), "not the council");
        _;
    }

    modifier whenNotPaused() {
        require(!paused, "paused");
        _;
    }

    constructor(RiskCouncil council_, InterestRateModel model_, PriceAdapter prices_) {
        council = council_;
        model = model_;
        prices = prices_;
    }

    /// @notice Puts money into the pool.
    function deposit() external payable whenNotPaused {
        require(totalDeposits + msg.value <= supplyCap, "over the cap");
        deposits[msg.sender] += msg.value;
        totalDeposits += msg.value;
        emit Deposited(msg.sender, msg.value);
    }

    /// @notice Takes money out of the pool.
    function withdraw(uint256 amount, address payable to) external {
        deposits[msg.sender] -= amount;
        totalDeposits -= amount;
        (bool sent,) = to.call{value: amount}("");
        require(sent, "not sent");
        emit Withdrawn(msg.sender, amount);
    }

    /// @notice Lends against collateral that was put in before.
    function borrow(uint256 amount) external whenNotPaused {
        uint256 value = FullMath.mulDiv(collateral[msg.sender], prices.price(), WAD);
        uint256 allowed = FullMath.mulDiv(value, maxLoanToValue, WAD);
        require(debts[msg.sender] + amount <= allowed, "not covered");
        debts[msg.sender] += amount;
        totalDebt += amount;
        (bool sent,) = msg.sender.call{value: amount}("");
        require(sent, "not sent");
    }

    function repay(address borrower) external payable {
        uint256 owed = debts[borrower];
        uint256 paid = msg.value > owed ? owed : msg.value;
        unchecked {
            debts[borrower] = owed - paid;
        }
        totalDebt -= paid;
    }

    /// @notice The rate of a year at the present use, 1e18 for 100 %.
    function rate() external view returns (uint256) {
        return model.rate(totalDebt, totalDeposits);
    }

    /// @notice Sets how much may be borrowed against collateral.
    function setMaxLoanToValue(uint256 value) external onlyCouncil {
        maxLoanToValue = value;
    }

    /// @notice Stops deposits and loans.
    function setPaused(bool value) external onlyCouncil {
        paused = value;
        emit Paused(value);
    }
}
